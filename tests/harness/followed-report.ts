import type { Client } from '@temporalio/client';
import { z } from 'zod';
import { fastForwardPast, virtualNow } from './temporal.ts';
import type { RestClient } from './rest-client.ts';

const hour = 3_600_000;
const shanghai = 8 * hour;

const view = z.looseObject({
  number: z.string(),
  stage: z.string(),
  revision: z.number(),
  reporter: z.looseObject({ ids: z.array(z.string()) }),
  award: z.looseObject({ amount: z.string().nullable() }).nullable(),
  closing: z.looseObject({ outcome: z.string() }).nullable(),
});
const deadlines = z.object({ items: z.array(z.object({ purpose: z.string(), runsOutAt: z.string() })) });
const documents = z.object({
  items: z.array(z.object({ id: z.string(), kind: z.string(), status: z.string(), namesReporter: z.boolean() })),
});

/** Who does what in the office that takes in and rewards reports. */
export const staff = {
  intake: 'intake-1',
  secondReader: 'intake-2',
  handler: 'handler-1',
  otherHandler: 'handler-2',
  officer: 'reward-officer-1',
  head: 'head-1',
  cashier: 'finance-1',
} as const;
type Role = keyof typeof staff;

/** Who has reported, as an office writes it down. */
export interface SampleReporter {
  readonly name: string;
  readonly identityNumber: string;
  readonly address: string;
  readonly words: string;
}

/** A product that runs, as reports are followed in it. */
interface Followed {
  readonly rest: RestClient;
  readonly temporal: { readonly client: Client };
}

/** Opens a matter; answers its id. */
export async function openedMatter(product: Followed, subject: string): Promise<string> {
  const opened = await product.rest.post('/reported-matters', { office: 'fujian', subject });
  if (opened.status !== 201) throw new Error(JSON.stringify(opened.body));
  return String(opened.body['id']);
}

/** A report that a test leads through REST as its office does, every step by whoever it belongs to. */
export class FollowedReport {
  readonly id: string;
  readonly #product: Followed;

  private constructor(product: Followed, id: string) {
    this.#product = product;
    this.id = id;
  }

  static async recorded(product: Followed, reporter: SampleReporter, receivedAt: Date): Promise<FollowedReport> {
    const opened = await product.rest.post(
      '/whistleblower-reports',
      {
        office: 'fujian',
        channel: 'e-mail',
        receivedAt: receivedAt.toISOString(),
        subjects: [{ name: '某职业培训学校' }],
        reported: { part: 'service-institutions', item: 1 },
        reporter: {
          kind: 'real-name',
          reporters: [
            {
              name: reporter.name,
              identityNumber: reporter.identityNumber,
              contacts: [{ way: 'post', address: reporter.address }],
            },
          ],
        },
        statement: reporter.words,
      },
      { actingPerson: staff.intake },
    );
    if (opened.status !== 201) throw new Error(JSON.stringify(opened.body));
    return new FollowedReport(product, String(opened.body['id']));
  }

  get path(): string {
    return `/whistleblower-reports/${this.id}`;
  }

  async read(): Promise<z.output<typeof view>> {
    return view.parse((await this.#product.rest.get(this.path)).body);
  }

  /** Gives a command and expects it to be carried out. */
  async give(role: Role, command: string, body: unknown): Promise<void> {
    const answer = await this.#product.rest.post(`${this.path}/commands/${command}`, body, {
      actingPerson: staff[role],
    });
    if (answer.status !== 200) throw new Error(`${command}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }

  /** Read by two, accepted into a matter, and handled by two. */
  async isAccepted(matterId: string, caseIds: readonly string[] = []): Promise<this> {
    await this.give('intake', 'record-statement', { text: '该校伪造培训记录，骗取失业保险基金。' });
    await this.give('secondReader', 'confirm-statement', {});
    await this.give('intake', 'screen', { outcome: 'accept', matterId, caseIds });
    await this.give('head', 'assign-handlers', { handlers: [staff.handler, staff.otherHandler] });
    return this;
  }

  async isProven(sums: { readonly loss: string; readonly possibleLoss: string }, awaitsLoss = false): Promise<this> {
    const allegation = { allegation: '伪造培训记录', finding: 'proven', evidence: '培训签到册。' };
    await this.give('handler', 'conclude', { finding: 'proven', ...sums, awaitsLoss, allegations: [allegation] });
    await this.give('head', 'confirm-conclusion', {});
    return this;
  }

  /** Proposed and approved; the matter decides. */
  async isApproved(level: 1 | 2 | null): Promise<this> {
    await this.give('officer', 'propose-award', { level, criteria: { evidence: true, matching: 'fully' } });
    await this.give('head', 'approve-award', {});
    return this;
  }

  /** Told of the award by letter, which has arrived. */
  async isNotified(): Promise<this> {
    await this.give('officer', 'send-notice', { way: 'post', sentOn: await this.today() });
    await this.give('officer', 'record-receipt', { receivedOn: await this.today(), proof: '邮政回执' });
    return this;
  }

  /** The whole award, to one account, which is sealed. */
  async isClaimed(amount: string, account: { readonly number: string; readonly bank: string }): Promise<this> {
    const [holderId] = (await this.read()).reporter.ids;
    const kept = await this.#product.rest.post(`${this.path}/accounts`, { holderId, ...account });
    if (kept.status !== 201) throw new Error(JSON.stringify(kept.body));
    await this.give('officer', 'record-claim', {
      claimedOn: await this.today(),
      identityCopy: true,
      receiptSlip: true,
      accounts: [{ accountId: kept.body['id'], holderId, amount }],
    });
    return this;
  }

  async isPaid(): Promise<this> {
    await this.give('cashier', 'pay', { paidOn: await this.today(), reference: 'B-1' });
    return this;
  }

  /** Waits for what others tell it. */
  async untilStage(stage: string): Promise<z.output<typeof view>> {
    for (let asked = 0; asked < 600; asked += 1) {
      const now = await this.read();
      if (now.stage === stage) return now;
      await new Promise((resume) => setTimeout(resume, 50));
    }
    throw new Error(`The report stands in ${(await this.read()).stage}.`);
  }

  /** Today, by the report's own clock. */
  async today(): Promise<string> {
    const now = await virtualNow(this.#product.temporal.client, `reward/${this.id}`);
    return new Date(now + shanghai).toISOString().slice(0, 10);
  }

  /** Lets its time pass until the next day. */
  async nextDay(): Promise<void> {
    const now = await virtualNow(this.#product.temporal.client, `reward/${this.id}`);
    await fastForwardPast(this.#product.temporal.client, `reward/${this.id}`, now + 24 * hour);
  }

  /** Lets its time pass until a clock has run out. */
  async pass(purpose: string): Promise<void> {
    const { items } = deadlines.parse((await this.#product.rest.get(`${this.path}/deadlines?status=running`)).body);
    const clock = items.find((each) => each.purpose === purpose);
    if (clock === undefined) throw new Error(`No clock runs for ${purpose}.`);
    const { revision } = await this.read();
    const { client } = this.#product.temporal;
    await fastForwardPast(client, `reward/${this.id}`, Date.parse(clock.runsOutAt));
    while ((await this.read()).revision === revision) await new Promise((resume) => setTimeout(resume, 50));
  }

  /** Its letters, once each of them is made and on its way. */
  async documents(): Promise<z.output<typeof documents>['items']> {
    for (let asked = 0; asked < 600; asked += 1) {
      const { items } = documents.parse((await this.#product.rest.get(`${this.path}/documents`)).body);
      if (items.every(({ status }) => status === 'dispatched')) return items;
      await new Promise((resume) => setTimeout(resume, 50));
    }
    throw new Error('A letter is not on its way.');
  }
}
