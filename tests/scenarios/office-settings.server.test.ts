import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { chinaCalendar } from '../../domain/calendar/china-calendar.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { countPeriod } from '../../domain/periods/deadline-date.ts';
import { rulebook } from '../../domain/rulebooks/registry.ts';
import { periodRule } from '../../domain/rulebooks/rulebook.ts';
import { FollowedCase } from '../harness/followed-case.ts';
import { TestProduct } from '../harness/product.ts';
import { lastDay } from './last-day.ts';

const documents = z.object({ items: z.array(z.object({ id: z.string(), kind: z.string() })) });
const approvals = z.object({
  settingsVersion: z.string().nullable(),
  approvals: z.array(z.object({ id: z.string(), step: z.string(), status: z.string(), since: z.string() })),
  waitsFor: z.string(),
  stage: z.string(),
});
const openCases = z.object({ openCases: z.object({ moved: z.number(), left: z.number() }) });
const longTest = 60_000;

let product: TestProduct;
beforeEach(async () => {
  product = await TestProduct.start();
});
afterEach(() => product.stop());

const settings = '/offices/dayu/settings';

/** Proposed by the director and approved by the deputy, within the rulebook that the office's cases go by. */
async function approvedVersion(part: Record<string, unknown>): Promise<string> {
  const proposal = { rulebook: 'cn-jiangxi', reason: 'As the office has decided.', ...part };
  const proposed = await product.rest.post(settings, proposal, { actingPerson: 'director-1' });
  expect(proposed.status).toBe(201);
  const version = String(proposed.body['version']);
  const reason = { reason: 'Read.' };
  const own = await product.rest.post(`${settings}/${version}/approve`, reason, { actingPerson: 'director-1' });
  expect([own.status, own.body['code']]).toEqual([403, 'settings-own-proposal']);
  const approved = await product.rest.post(`${settings}/${version}/approve`, reason, { actingPerson: 'deputy-1' });
  expect(approved.body).toMatchObject({ status: 'approved', inForce: true });
  return version;
}

/** The last day of a period of another length than the rulebook's. */
function lastDayOf(period: string, length: number, from: string): string {
  const rule = { ...periodRule(rulebook('cn'), period), length };
  return countPeriod(rule, plainDate(from), chinaCalendar, 'weekends-and-days-off').due;
}

async function standing(followed: FollowedCase): Promise<z.infer<typeof approvals>> {
  return approvals.parse((await product.rest.get(`/cases/${followed.id}`)).body);
}

async function due(followed: FollowedCase, purpose: string): Promise<string | undefined> {
  return (await followed.running()).find((deadline) => deadline.purpose === purpose)?.due;
}

async function waitFor(followed: FollowedCase, purpose: string): Promise<string> {
  while ((await followed.passNextDeadline()).purpose !== purpose);
  return followed.today();
}

async function serve(followed: FollowedCase, kind: string): Promise<string> {
  const { items } = documents.parse(await followed.part('documents'));
  const documentId = items.find((document) => document.kind === kind)?.id;
  const servedOn = await followed.today();
  await followed.command('record-service', { documentId, servedOn, way: 'direct', proof: 'Signed by the son.' });
  return servedOn;
}

describe("an office's settings, on the real server", () => {
  it(
    'apply to new cases; an older case is moved when that has been previewed, another one stays',
    async () => {
      const [moved, staying] = [await FollowedCase.confirmed(product), await FollowedCase.confirmed(product)];
      const noticedOn = await moved.today();
      const told = lastDay('reply', noticedOn);
      expect([await due(moved, 'reply'), await due(staying, 'reply')]).toEqual([told, told]);

      const version = await approvedVersion({ periods: { A7: 45, reply: 25 } });
      const later = lastDayOf('reply', 25, noticedOn);
      const preview = await product.rest.post(`${settings}/${version}/preview`, { all: true });
      const reminder = (last: string): string => lastDay('reply.reminder', last);
      const dates = [
        expect.objectContaining({ rule: 'reply', before: told, after: later }),
        expect.objectContaining({ rule: 'reply.reminder', before: reminder(told), after: reminder(later) }),
      ];
      expect(preview.body['items']).toEqual(
        [moved, staying]
          .toSorted((one, other) => (one.id < other.id ? -1 : 1))
          .map(({ id }) => expect.objectContaining({ caseId: id, dates })),
      );

      const before = (await moved.read()).revision;
      const started = await product.rest.post(`${settings}/${version}/moves`, {
        caseIds: [moved.id],
        reason: 'Agreed with the debtor.',
      });
      expect(started.status).toBe(202);
      await moved.moved(before);
      expect(await standing(moved)).toMatchObject({ settingsVersion: version });
      expect([await due(moved, 'reply'), await due(moved, 'reply-reminder')]).toEqual([later, reminder(later)]);
      expect(await standing(staying)).toMatchObject({ settingsVersion: null });
      expect(await due(staying, 'reply')).toBe(told);
      const { body } = await product.rest.get(`${settings}/${version}`);
      expect(openCases.parse(body).openCases).toEqual({ moved: 1, left: 1 });

      const opened = await FollowedCase.confirmed(product);
      expect(await standing(opened)).toMatchObject({ settingsVersion: version });
      await opened.command('record-refusal', { reason: 'The money is spent.' });
      await serve(opened, 'advance-notice');
      await waitFor(opened, 'hearing-request');
      const servedOn = await serve(opened, 'recovery-decision');
      expect(await due(opened, 'performance')).toBe(lastDayOf('A7', 45, servedOn));
    },
    longTest,
  );

  it(
    'may want a second person for decision and court: both wait and are reminded, and no clock of the law stops',
    async () => {
      const version = await approvedVersion({ settings: { gates: ['decision', 'court-application'] } });
      const followed = await FollowedCase.confirmed(product);
      expect(await standing(followed)).toMatchObject({ settingsVersion: version, approvals: [] });
      await followed.command('record-refusal', { reason: 'The money is spent.' });
      await serve(followed, 'advance-notice');
      const heardOn = await waitFor(followed, 'hearing-request');

      const waiting = { id: 'G1', step: 'decision', status: 'waiting', since: heardOn };
      expect(await standing(followed)).toMatchObject({ approvals: [waiting], waitsFor: 'approver' });
      expect(await issued(followed, 'recovery-decision')).toBe(false);
      expect(await due(followed, 'approval-reminder')).toBe(lastDay('approval.reminder', heardOn));
      const remindedOn = await waitFor(followed, 'approval-reminder');
      expect(await standing(followed)).toMatchObject({ approvals: [waiting] });
      expect(await due(followed, 'approval-reminder')).toBe(lastDay('approval.reminder', remindedOn));

      expect(await refused(followed, 'approve-step', 'caseworker-1')).toEqual([403, 'approver-has-edited']);
      const reason = 'The calculation is missing.';
      await product.rest.command(followed.id, 'send-back-step', { approvalId: 'G1', reason }, as('approver-1'));
      expect(await standing(followed)).toMatchObject({
        approvals: [{ id: 'G1', status: 'sent-back', since: remindedOn }],
        waitsFor: 'caseworker',
      });
      expect(await refused(followed, 'approve-step', 'approver-1')).toEqual([409, 'approval-unknown']);
      await followed.command('submit-step', { approvalId: 'G1', note: 'Enclosed.' });
      await product.rest.command(followed.id, 'approve-step', { approvalId: 'G1', note: '' }, as('approver-1'));
      expect(await standing(followed)).toMatchObject({ approvals: [] });
      expect(await issued(followed, 'recovery-decision')).toBe(true);

      await serve(followed, 'recovery-decision');
      await followed.untilStage('demand');
      const closes = await due(followed, 'court-window');
      await serve(followed, 'demand-letter');
      const readyOn = await waitFor(followed, 'demand');
      const application = { id: 'G2', step: 'court-application', status: 'waiting', since: readyOn };
      expect(await standing(followed)).toMatchObject({ stage: 'court-application', approvals: [application] });
      const approvedOn = await waitFor(followed, 'approval-reminder');
      expect(await due(followed, 'court-window')).toBe(closes);
      expect(await issued(followed, 'court-application')).toBe(false);
      await product.rest.command(followed.id, 'approve-step', { approvalId: 'G2', note: '' }, as('approver-1'));
      expect(await issued(followed, 'court-application')).toBe(true);
      expect(await due(followed, 'court-window')).toBeUndefined();
      expect(await due(followed, 'court-acceptance')).toBe(lastDay('A20.accept', approvedOn));
    },
    longTest,
  );

  it(
    'want a second person: nobody becomes another one by writing their id in capitals',
    async () => {
      const proposal = { rulebook: 'cn-jiangxi', reason: 'As decided.', settings: { gates: ['waiver'] } };
      const proposed = await product.rest.post(settings, proposal, { actingPerson: 'Director.A' });
      const address = `${settings}/${String(proposed.body['version'])}/approve`;
      const own = await product.rest.post(address, { reason: 'Read.' }, { actingPerson: 'director.a' });
      expect([own.status, own.body['code']]).toEqual([403, 'settings-own-proposal']);
      await product.rest.post(address, { reason: 'Read.' }, { actingPerson: 'Deputy.B' });

      const followed = await FollowedCase.confirmed(product);
      const waiver = { amount: '100.00', claimPeriodId: 'P1', reason: 'Hardship.' };
      await product.rest.command(followed.id, 'waive', waiver, as('worker.a'));
      expect(await standing(followed)).toMatchObject({ approvals: [{ id: 'G1', step: 'waiver', status: 'waiting' }] });
      for (const written of ['WORKER.A', 'Worker.A', 'CASEWORKER-1'])
        expect(await refused(followed, 'approve-step', written)).toEqual([403, 'approver-has-edited']);
      await product.rest.command(followed.id, 'approve-step', { approvalId: 'G1', note: '' }, as('Approver-1'));
      expect(await standing(followed)).toMatchObject({ approvals: [] });
    },
    longTest,
  );
});

const as = (actingPerson: string) => ({ actingPerson, idempotencyKey: randomUUID() });

async function issued(followed: FollowedCase, kind: string): Promise<boolean> {
  return documents.parse(await followed.part('documents')).items.some((document) => document.kind === kind);
}

/** Status and code with which a decision on the step G1 is refused. */
async function refused(followed: FollowedCase, command: string, actingPerson: string): Promise<readonly unknown[]> {
  const body = { approvalId: 'G1', note: '' };
  const answer = await product.rest.post(`/cases/${followed.id}/commands/${command}`, body, as(actingPerson));
  return [answer.status, answer.body['code']];
}
