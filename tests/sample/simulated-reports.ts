import { plainDate } from '../../domain/calendar/plain-date.ts';
import { startOfDay } from '../../domain/calendar/time-zone.ts';
import type { ActingPerson } from '../../domain/kernel/acting-person.ts';
import { ZERO, type MinorUnits } from '../../domain/money/money.ts';
import { reportedMatter } from '../../domain/processes/reported-matter/definition.ts';
import type { MatterOpening, ReportedMatter } from '../../domain/processes/reported-matter/state.ts';
import { reward } from '../../domain/processes/reward/definition.ts';
import type { HandlingPayloads, PayingPayloads } from '../../domain/processes/reward/payloads.ts';
import type { ReportOpening, Reporter } from '../../domain/processes/reward/report-opening.ts';
import type { Reward } from '../../domain/processes/reward/state.ts';
import { rewardSpeakers } from '../../wording/reward/catalogue.ts';
import { rulebook } from '../../domain/rulebooks/registry.ts';
import { simulatedOpening, SimulatedProcess } from './simulated-process.ts';
import { sampleOpening } from './sample-case.ts';

const person = (id: string): ActingPerson => ({ id, name: id });
/** Who does what in the office of the samples. */
export const intake = person('intake-1');
export const secondReader = person('intake-2');
export const handler = person('handler-1');
export const otherHandler = person('handler-2');
export const officer = person('reward-officer-1');
export const lawyer = person('legal-reviewer-1');
export const head = person('head-1');
export const cashier = person('finance-1');

export const realName: Reporter = {
  kind: 'real-name',
  reporterIds: ['reporter-1'],
  speakerIds: [],
  wantsAnswer: true,
  authorshipDigest: null,
};
export const anonymous: Reporter = {
  kind: 'anonymous',
  reporterIds: [],
  speakerIds: [],
  wantsAnswer: false,
  authorshipDigest: 'digest of the code',
};
export const joint: Reporter = { ...realName, kind: 'joint', reporterIds: ['reporter-1', 'reporter-2'] };

function ofProcess(number: string) {
  const { office, openedBy, requestDigest, requestId } = sampleOpening();
  return {
    processId: `report-${number}`,
    number,
    office,
    rulebook: { id: 'cn-fujian', version: rulebook('cn-fujian').version },
    officeSettings: null,
    openedBy,
    requestDigest,
    requestId,
  };
}

/** A report as an office would record it; parts can be replaced. */
export function reportOpening(receivedOn: string, part: Partial<ReportOpening> = {}, number = '1'): ReportOpening {
  return {
    ...ofProcess(number),
    channel: 'e-mail',
    receivedAt: startOfDay(plainDate(receivedOn), 'Asia/Shanghai') + Number(number.replaceAll(/\D/g, '')) * 60_000,
    receivedOn: plainDate(receivedOn),
    reporter: realName,
    statementId: 'statement-1',
    subjects: [{ name: '某职业培训学校', staffId: null, office: null }],
    reported: { part: 'service-institutions', item: 1 },
    ...part,
  };
}

export function matterOpening(): MatterOpening {
  return { ...ofProcess('matter'), processId: 'matter-1', subject: '某职业培训学校' };
}

type Claim = PayingPayloads['record-claim'];

/** A report outside any workflow, with the steps that its office usually takes. */
export class SimulatedReport extends SimulatedProcess<Reward> {
  constructor(receivedOn: string, part: Partial<ReportOpening> = {}, number = '1') {
    super(reward, simulatedOpening(reward, receivedOn, reportOpening(receivedOn, part, number)));
  }

  isAccepted({ caseIds = [] as readonly string[] } = {}): this {
    this.as(intake).give('record-statement', { text: '培训记录系伪造。' });
    this.as(secondReader).give('confirm-statement', { note: '' });
    this.as(intake).give('screen', { outcome: 'accept', matterId: 'matter-1', caseIds });
    return this;
  }

  isHandled(): this {
    this.as(head).give('assign-handlers', { handlers: [handler.id, otherHandler.id] });
    return this;
  }

  isConcluded(part: Partial<HandlingPayloads['conclude']> = {}): this {
    const finding = part.finding ?? 'proven';
    this.as(handler).give('conclude', {
      finding,
      loss: ZERO,
      possibleLoss: ZERO,
      awaitsLoss: false,
      allegations: [{ allegation: '伪造培训记录', finding, evidence: '培训签到册。' }],
      ...part,
    });
    this.as(head).give('confirm-conclusion', { note: '' });
    return this;
  }

  isProposed(level: 1 | 2 | null = 1, newPart: MinorUnits | null = null): this {
    this.as(officer).give('propose-award', { level, criteria: { evidence: true, matching: 'fully' }, newPart });
    return this;
  }

  /** As the matter does; where there is one, it is asked instead. */
  isGranted(amount: MinorUnits): this {
    this.as(head).give('approve-award', { note: '' });
    this.receive('award-granted', { amount, byTable: amount, waited: false }, 'matter-1');
    return this;
  }

  isNotified(): this {
    this.as(officer).give('send-notice', { way: 'post', sentOn: this.today });
    return this;
  }

  isReceived(): this {
    this.as(officer).give('record-receipt', { receivedOn: this.today, proof: '邮政回执' });
    return this;
  }

  claim(part: Partial<Claim> = {}): Claim {
    return {
      claimedOn: this.today,
      identityCopy: true,
      receiptSlip: true,
      accounts: [{ accountId: 'account-1', holderId: 'reporter-1', amount: this.state.award?.amount ?? ZERO }],
      divisionSigned: false,
      goodReason: null,
      ...part,
    };
  }

  isClaimed(part: Partial<Claim> = {}): this {
    this.as(officer).give('record-claim', this.claim(part));
    return this;
  }

  isPaid(): this {
    this.as(cashier).give('pay', { paidOn: this.today, reference: 'B-1' });
    return this;
  }

  alerts(): readonly string[] {
    return this.records.flatMap(({ timeline }) =>
      timeline.filter(({ kind }) => kind === 'alert').map(({ message }) => rewardSpeakers.en.say(message)),
    );
  }
}

/** A matter with its reports: what they tell each other reaches the other in the order in which it was told. */
export class SimulatedMatter extends SimulatedProcess<ReportedMatter> {
  readonly reports: SimulatedReport[] = [];
  #delivered = new Set<string>();

  constructor(openedOn: string) {
    super(reportedMatter, simulatedOpening(reportedMatter, openedOn, matterOpening()));
  }

  with(...reports: readonly SimulatedReport[]): this {
    this.reports.push(...reports);
    return this;
  }

  /** Delivers what has been told until nobody tells anything more. */
  deliver(): void {
    for (let told = this.#take(); told.length > 0; told = this.#take()) for (const deliver of told) deliver();
  }

  #take(): readonly (() => void)[] {
    const toMatter = this.reports.flatMap((report) =>
      report.records.flatMap(({ events, on }) =>
        events.flatMap((event) =>
          isForMatter(event) && this.#isNew(event.key) ? [() => this.#takesIn(event, on)] : [],
        ),
      ),
    );
    const toReports = this.records.flatMap(({ events, on }) =>
      events.flatMap((event) => (this.#isNew(event.key) ? [() => this.#send(event, on)] : [])),
    );
    return [...toMatter, ...toReports];
  }

  #isNew(key: string): boolean {
    const isNew = !this.#delivered.has(key);
    this.#delivered.add(key);
    return isNew;
  }

  #takesIn({ event, payload }: MatterEvent, on: string): void {
    this.until(on);
    this.receive(event, payload, 'report');
  }

  #send({ to, event, payload }: ReportedMatter['sends'], on: string): void {
    const report = this.reports.find(({ state }) => state.opening.processId === to.id);
    if (report === undefined) throw new Error(`There is no report ${to.id}.`);
    report.until(on);
    report.receive(event, payload, 'matter-1');
  }
}

type MatterEvent = Extract<Reward['sends'], { to: { process: 'reported-matter' } }>;

function isForMatter<Event extends Reward['sends']>(event: Event): event is Event & MatterEvent {
  return event.to.process === 'reported-matter';
}
