import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { addDays, addYears, plainDate } from '../../domain/calendar/plain-date.ts';
import { FollowedCase } from '../harness/followed-case.ts';
import { TestProduct } from '../harness/product.ts';
import { confirmation, living, openingBody } from '../sample/opening-body.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

const documents = z.object({ items: z.array(z.looseObject({ id: z.string(), kind: z.string() })) });
const courtReference = '（2026）赣0723民初12号';
const period = { from: '2017-04-01', benefitCode: 'basic-pension', amount: '128900.00', reason: 'Drawn for longer.' };

/** A case at which a request is sent, and what the request says for a day. */
interface Request {
  readonly command: string;
  readonly field: string;
  readonly at: () => Promise<FollowedCase>;
  readonly saying: (day: string) => Record<string, unknown>;
  /** The furthest day that is taken, from the case's today. */
  readonly furthest: (today: string) => string;
}

const inYears = (years: number) => (today: string) => addYears(plainDate(today), years);
const today = (day: string): string => day;

async function askedForInstalments(): Promise<FollowedCase> {
  const followed = await FollowedCase.confirmed(product);
  await followed.command('request-agreement', { note: 'In parts.' });
  return followed;
}

async function sued(): Promise<FollowedCase> {
  const debtor = { name: '戴小某', address: '大余县某镇', relationship: 'daughter' };
  const followed = await FollowedCase.open(product, { debtor });
  await followed.command('confirm-overpayment', confirmation);
  await followed.command('file-civil-suit', { grounds: 'Drawn after the death, without legal ground.' });
  return followed;
}

async function hearingOnFine(): Promise<FollowedCase> {
  const claimPeriods = [{ from: '2025-01-01', to: '2025-09-30', benefitCode: 'basic-pension', amount: '10000.00' }];
  const followed = await FollowedCase.open(product, { ...living, claimPeriods });
  await followed.command('confirm-overpayment', {
    ...confirmation,
    amounts: [{ claimPeriodId: 'P1', amount: '10000.00' }],
  });
  await followed.command('propose-penalty', { multiple: 2, ground: 'A forged certificate.' });
  const { items } = documents.parse(await followed.part('documents'));
  const on = await followed.today();
  const documentId = items.find(({ kind }) => kind === 'penalty-advance-notice')?.id;
  await followed.command('record-service', { documentId, servedOn: on, way: 'direct', proof: 'Signed.' });
  await followed.command('request-hearing', { requestedOn: on });
  return followed;
}

/** Judged and settled on the day on which these tests run: the process of a new case has no other day. */
const judgedOn = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

const requests: readonly Request[] = [
  {
    command: 'hold',
    field: 'until',
    at: () => FollowedCase.open(product),
    saying: (until) => ({ until, reason: 'The file is with the auditors.' }),
    furthest: inYears(3),
  },
  {
    command: 'extend-deadline',
    field: 'until',
    at: () => FollowedCase.open(product),
    saying: (until) => ({ deadlineId: 'D1', until, reason: 'A flood.' }),
    furthest: inYears(2),
  },
  {
    command: 'conclude-agreement',
    field: 'firstDueOn',
    at: askedForInstalments,
    saying: (firstDueOn) => ({ instalmentCount: 120, firstDueOn, accelerationAgreed: false }),
    furthest: inYears(1),
  },
  {
    command: 'record-civil-settlement',
    field: 'firstDueOn',
    at: sued,
    saying: (firstDueOn) => ({
      settledOn: judgedOn,
      courtReference,
      amount: '128900.00',
      instalmentCount: 120,
      firstDueOn,
      accelerationAgreed: true,
    }),
    furthest: inYears(1),
  },
  {
    command: 'record-civil-judgment',
    field: 'performBy',
    at: sued,
    saying: (performBy) => ({ judgedOn, effectiveOn: judgedOn, performBy, courtReference, amount: '128900.00' }),
    furthest: inYears(5),
  },
  {
    command: 'add-claim-period',
    field: 'to',
    at: () => FollowedCase.confirmed(product),
    saying: (to) => ({ ...period, from: '2020-01-01', to }),
    furthest: today,
  },
  {
    command: 'correct-claim-period',
    field: 'to',
    at: () => FollowedCase.confirmed(product),
    saying: (to) => ({ ...period, claimPeriodId: 'P1', to }),
    furthest: today,
  },
  {
    command: 'schedule-hearing',
    field: 'hearingOn',
    at: hearingOnFine,
    saying: (hearingOn) => ({ hearingOn, place: '县社会保险中心三楼会议室' }),
    furthest: inYears(1),
  },
];

const note = (followed: FollowedCase) =>
  product.rest.post(`/cases/${followed.id}/commands/note`, { text: 'Still at work.' });

describe('a day beyond the horizon of its field', () => {
  it.each(requests)('is refused by $command for $field; the furthest is taken', async (request) => {
    const { command, field, at, saying, furthest } = request;
    const followed = await at();
    const give = (day: string) => product.rest.post(`/cases/${followed.id}/commands/${command}`, saying(day));
    const last = furthest(await followed.today());
    const beyond = [addDays(plainDate(last), 1), '2199-12-31', '2200-12-31', '1900-01-01', '1900-01-02'];
    for (const day of beyond) {
      const refused = await give(day);
      expect([400, 422]).toContain(refused.status);
      expect(refused.body).toMatchObject({ errors: [expect.objectContaining({ field })] });
      expect((await note(followed)).status).toBe(200);
    }
    expect(await give(last)).toMatchObject({ status: 200 });
    expect((await note(followed)).status).toBe(200);
    await followed.passNextDeadline();
    expect((await note(followed)).status).toBe(200);
  });

  it('opens no case', async () => {
    const tomorrow = addDays(plainDate(judgedOn), 1);
    for (const to of [tomorrow, '2199-12-31', '2200-12-31']) {
      const claimPeriods = [{ from: '2017-04-01', to, benefitCode: 'basic-pension', amount: '128900.00' }];
      const refused = await product.rest.post('/cases', openingBody({ claimPeriods }));
      expect(refused).toMatchObject({
        status: 422,
        body: { code: 'date-in-future', errors: [expect.objectContaining({ field: 'claimPeriods.0.to' })] },
      });
    }
  });

  it('is no day that balances are asked for', async () => {
    const followed = await FollowedCase.confirmed(product);
    await followed.command('impose-late-fee', { claimId: 'P1', from: '2020-01-01', ground: 'Not paid.' });
    const refused = await product.rest.get(`/cases/${followed.id}/ledger?asOf=2200-12-31`);
    expect(refused).toMatchObject({ status: 400, body: { errors: [expect.objectContaining({ field: 'asOf' })] } });
    expect((await product.rest.get(`/cases/${followed.id}/ledger?asOf=2150-12-31`)).status).toBe(200);
  });
});
