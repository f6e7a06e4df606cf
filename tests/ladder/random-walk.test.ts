import { describe, expect, it } from '@jest/globals';
import { fc, walks } from '../sample/drawing.ts';
import { searchAttributesAreShortAndNameNobody } from './visibility-invariants.ts';
import { kindOfDay } from '../../domain/calendar/calendar.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { countPeriod } from '../../domain/periods/deadline-date.ts';
import type { CommandName } from '../../domain/recovery-case/commands.ts';
import type { RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';
import type { ActingPerson } from '../../domain/recovery-case/person.ts';
import { availableActions, commandNames } from '../../domain/recovery-case/actions.ts';
import { forecast } from '../../domain/recovery-case/forecast.ts';
import type { TransitionRecord } from '../../domain/recovery-case/transition-record.ts';
import { periodRule } from '../../domain/rulebooks/rulebook.ts';
import { gateSteps, isGateStep } from '../../domain/rulebooks/gate-step.ts';
import type { OfficeSettings } from '../../domain/rulebooks/office-settings.ts';
import { rulebook } from '../../domain/rulebooks/registry.ts';
import { moneyInHandIsAccountedFor, nothingIsUndoneTwice, whatTheAgencyOwesIsWatched } from './amount-invariants.ts';
import {
  noHeirIsAskedForMoreThanTheyInherit,
  nobodyWhoLeftIsPursued,
  nothingIsWithheldFromTheDead,
} from './people-invariants.ts';
import { courtPayloads } from './random-payloads/court.ts';
import { gatesPayloads } from './random-payloads/gates.ts';
import { randomPayloads } from './random-payloads/random-payloads.ts';
import { everythingIsWatched } from './clock-invariants.ts';
import { courtsActInOrder, limitationMovesOn } from './court-invariants.ts';
import { chargesStayWithinTheirCap, nothingIsLeftWhenRecovered, penaltiesFollowTheLaw } from './penalty-invariants.ts';
import { policeDaysAreThoseOfTheLaw, thePoliceKeepWhatTheyHave } from './police-invariants.ts';
import { stepsBehindGates } from './gate-invariants.ts';
import { nobodyIsDecidedOnUnheard, remediesAreOneAtATime, theWayToTheCourtWaits } from './remedy-invariants.ts';
import { officeSettings, PaperCase, sampleOpening, yuan } from '../sample/sample-case.ts';

/**
 * Any command that is allowed, or any lapse of time, in any order: whatever people do, money adds up, no legal period is
 * shorter than the law, an act comes only after what it needs, and every open case has a clock or a person it waits for.
 */

function attempt(paper: PaperCase, command: CommandName, number: number, actor: ActingPerson): void {
  const today = paper.today;
  const payload = randomPayloads[command](paper.state, { number, today });
  const desk = paper.as(actor);
  if (desk.refusalOf(command, payload) === null) desk.give(command, payload);
}

function lastDocumentFails(paper: PaperCase): void {
  const last = paper.state.documents.at(-1);
  if (last !== undefined && paper.state.closing === null) paper.documentFails(last.id, 'No room.');
}

/** Mostly somebody else approves; now and then the two do each other's work. */
function atTheDesk(command: CommandName, number: number): ActingPerson {
  const approves = command === 'approve-step' || command === 'send-back-step';
  return approves === number % 11 > 0
    ? { id: 'approver-1', name: '审批人一' }
    : { id: 'caseworker-1', name: '经办人一' };
}

/** Closing is an end, not a walk: it is tried less often than anything else. */
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ lapse: fc.constant(true), number: fc.nat(1_000_000) }) },
  { weight: 6, arbitrary: fc.record({ lapse: fc.constant(false), number: fc.nat(1_000_000) }) },
);

interface Walk {
  /** What the office has set when the case opens. */
  readonly settings?: OfficeSettings;
  /** Confirmed, and left alone until the decision waits at its gate. */
  readonly confirmed?: boolean;
  /** How often all walks together have tried each command. */
  readonly given?: Map<CommandName, number>;
  /** Settings that the office moves its cases to on the way. */
  readonly moves?: readonly OfficeSettings[];
}

function walk(
  steps: readonly { lapse: boolean; number: number }[],
  { settings, confirmed = false, given, moves = [] }: Walk = {},
): PaperCase {
  const paper = new PaperCase(
    '2025-03-03',
    sampleOpening({
      foundOn: plainDate('2025-03-01'),
      officeSettings: settings ?? null,
      currentBenefit: { benefitCode: 'a', monthlyAmount: yuan('2500.00'), payDay: 15 },
      person: { ...sampleOpening().person, diedOn: (steps[0]?.number ?? 0) % 2 === 0 ? null : plainDate('2021-12-01') },
      claimPeriods: [
        {
          id: 'P1',
          from: plainDate('2023-01-01'),
          to: plainDate('2023-12-31'),
          benefitCode: 'a',
          amount: yuan('4000.00'),
        },
        {
          id: 'P2',
          from: plainDate('2022-01-01'),
          to: plainDate('2022-12-31'),
          benefitCode: 'b',
          amount: yuan('5000.50'),
        },
      ],
    }),
  );
  if (confirmed) climbToDecision(paper);
  for (const { lapse, number } of steps) {
    const move = moves[number % (8 * moves.length)];
    if (move !== undefined) paper.goBy(move);
    else if (lapse && number % 40 === 0) lastDocumentFails(paper);
    else if (lapse) paper.runOutNext();
    else {
      const allowed = availableActions(paper.state).filter(
        (action) => action.allowed && (action.command !== 'close' || number % 5 === 0),
      );
      const atGates = allowed.filter(({ command }) => number % 3 === 0 && Object.hasOwn(gatesPayloads, command));
      const rare = given === undefined || number % 4 === 0 ? undefined : leastGiven(allowed, given, number);
      const action =
        atGates[Math.floor(number / 3) % Math.max(1, atGates.length)] ??
        rare ??
        allowed[number % Math.max(1, allowed.length)];
      if (action !== undefined) attempt(paper, action.command, number, atTheDesk(action.command, number));
      if (action !== undefined) given?.set(action.command, (given.get(action.command) ?? 0) + 1);
    }
    try {
      checkInvariants(paper);
    } catch (error) {
      throw new Error(story(paper), { cause: error });
    }
  }
  return paper;
}

/** One of the commands that all walks together have tried least: what takes many steps to reach is met, too. */
function leastGiven<Action extends { readonly command: CommandName }>(
  allowed: readonly Action[],
  given: ReadonlyMap<CommandName, number>,
  number: number,
): Action | undefined {
  const tries = allowed.map(({ command }) => given.get(command) ?? 0);
  const fewest = Math.min(...tries);
  const rare = allowed.filter((_, index) => tries[index] === fewest);
  return rare[number % Math.max(1, rare.length)];
}

/** Confirmed, and left alone until the decision could be issued. */
function climbToDecision(paper: PaperCase): void {
  attempt(paper, 'confirm-overpayment', 0, { id: 'caseworker-1', name: '经办人一' });
  while (paper.state.approvals.length === 0 && paper.runOutNext());
}

/** The walk in words, for whoever has to find out what went wrong. */
function story(paper: PaperCase): string {
  return paper.records
    .map(({ on, cause, state }) => {
      const what = cause.kind === 'command' ? cause.command : cause.kind === 'deadline' ? cause.purpose : cause.kind;
      const clocks = state.deadlines.map(({ purpose, due, status }) => `${purpose} ${due} ${status}`);
      return `${on} ${what} -> ${state.stage} [${clocks.join(', ')}]`;
    })
    .slice(-12)
    .join('\n');
}

function checkInvariants(paper: PaperCase): void {
  const { state } = paper;
  const record = paper.records.at(-1);
  if (record === undefined) throw new Error('nothing was recorded');
  moneyAddsUp(state, paper.records);
  moneyInHandIsAccountedFor(state);
  whatTheAgencyOwesIsWatched(state);
  nothingIsUndoneTwice(paper.records);
  everyTransactionBalances(record);
  nothingIsShorterThanTheLaw(record);
  numberingHasNoGaps(record, paper.records.at(-2));
  somebodyIsWaitedFor(state);
  everythingIsWatched(state);
  actsComeAfterWhatTheyNeed(state);
  chargesStayWithinTheirCap(record);
  penaltiesFollowTheLaw(record);
  nothingIsLeftWhenRecovered(state);
  policeDaysAreThoseOfTheLaw(record);
  thePoliceKeepWhatTheyHave(record, paper.records.at(-2));
  courtsActInOrder(state);
  limitationMovesOn(record, paper.records.at(-2));
  nobodyWhoLeftIsPursued(state);
  nothingIsWithheldFromTheDead(state);
  noHeirIsAskedForMoreThanTheyInherit(state, record);
  nobodyIsDecidedOnUnheard(record);
  remediesAreOneAtATime(state);
  theWayToTheCourtWaits(record);
  searchAttributesAreShortAndNameNobody(state);
}

function moneyAddsUp(state: RecoveryCaseState, records: readonly TransitionRecord[]): void {
  for (const { claimed, outstanding, recovered, waived } of state.balances) {
    expect(recovered + outstanding + waived).toBe(claimed);
    expect(Math.min(claimed, outstanding, recovered, waived)).toBeGreaterThanOrEqual(0);
  }
  const posted = records
    .flatMap(({ ledger }) => ledger)
    .flatMap(({ postings }) => postings)
    .filter(({ account }) => account === 'outstanding')
    .reduce((total, { amount }) => total + amount, 0);
  expect(posted).toBe(state.balances.reduce((total, { outstanding }) => total + outstanding, 0));
}

function everyTransactionBalances({ ledger }: TransitionRecord): void {
  for (const { postings } of ledger) {
    const periods = new Map<string | null, number>();
    for (const { claimId, amount } of postings) periods.set(claimId, (periods.get(claimId) ?? 0) + amount);
    for (const total of periods.values()) expect(total).toBe(0);
  }
}

function nothingIsShorterThanTheLaw({ deadlines, state }: TransitionRecord): void {
  const rules = rulebook('cn');
  const statutory = deadlines.filter(
    ({ rule, status, purpose }) =>
      status === 'running' &&
      // The day on which a charge has reached its cap is worked out from money; it is no period of the law.
      purpose !== 'charge-cap' &&
      /^A(6|7|8|10|11|12|13|14|15|18|20|21)|^J1$|^D6(.(outer|execution|appeal|trial|acceptance))?$/.test(rule),
  );
  for (const deadline of statutory) {
    const law = countPeriod(periodRule(rules, deadline.rule), deadline.from, state.calendar, 'weekends-and-days-off');
    expect(deadline.due >= law.due).toBe(true);
    expect(kindOfDay(state.calendar, deadline.due, 'weekends-and-days-off').kind).toBe('working-day');
  }
}

function numberingHasNoGaps(record: TransitionRecord, before: TransitionRecord | undefined): void {
  expect(record.revision).toBe((before?.revision ?? 0) + 1);
  const first = before?.state.counters.timeline ?? 0;
  expect(record.timeline.map(({ sequence }) => sequence)).toEqual(record.timeline.map((_, index) => first + index + 1));
}

function somebodyIsWaitedFor(state: RecoveryCaseState): void {
  const running = state.deadlines.filter(({ status }) => status === 'running');
  if (state.stage === 'closed')
    expect(running.map(({ purpose }) => purpose)).toEqual(state.approvals.map(() => 'approval-reminder'));
  else expect(running.length).toBeGreaterThan(0);
}

function actsComeAfterWhatTheyNeed(state: RecoveryCaseState): void {
  const { decision, court, courtWindow, documents } = state;
  const kinds = new Set(documents.map(({ kind }) => kind));
  if (kinds.has('recovery-decision')) expect(kinds.has('advance-notice')).toBe(true);
  if (kinds.has('demand-letter')) expect(kinds.has('recovery-decision')).toBe(true);
  if (court?.status === 'filed') {
    if (court.title.kind === 'decision') expect(decision?.remedyEnded).not.toBeNull();
    const demanded = documents.some(({ kind, servedOn }) => kind === 'demand-letter' && servedOn !== null);
    expect(demanded || court.title.kind === 'judgment').toBe(true);
    const inTime = (court.filedOn ?? '') <= (courtWindow?.closes ?? '');
    expect(inTime || court.reasonForDelay !== null).toBe(true);
    expect((court.filedOn ?? '') >= (courtWindow?.opens ?? '9999')).toBe(true);
  }
  if (state.stage !== 'closed' && state.confirmation === null)
    expect(['verification', 'public-notice', 'refund-due']).toContain(state.stage);
}

describe('a case under any sequence of commands and lapses of time', () => {
  it('never breaks what must hold', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 60 }), (steps) => {
        const paper = walk(steps);
        expect(forecast(paper.state).steps.length).toBeLessThan(400);
      }),
      walks(1_000),
    );
  });

  it('takes no step behind a gate without a second person who has not edited the case', () => {
    const settings = officeSettings({ settings: { gates: Object.keys(gateSteps).filter(isGateStep) } });
    const approved = new Set<string>();
    const given = new Set<string>();
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 60 }), (steps) => {
        const paper = walk(steps, { settings, confirmed: (steps[0]?.number ?? 0) % 2 === 0 });
        for (const kind of stepsBehindGates(paper.records)) approved.add(kind);
        for (const { cause } of paper.records) if (cause.kind === 'command') given.add(cause.command);
        expect(forecast(paper.state).steps.length).toBeLessThan(400);
      }),
      walks(250),
    );
    expect([...approved]).toEqual(expect.arrayContaining(['recovery-decision', 'police-transfer']));
    expect([...given]).toEqual(expect.arrayContaining(Object.keys(gatesPayloads)));
  });

  it('never breaks what must hold while its office changes its settings, and sets and lifts gates', () => {
    const gates = Object.keys(gateSteps).filter(isGateStep);
    const versions = new Set<string>();
    const gated = officeSettings({ periods: { A7: 45 }, settings: { gates } }, 'dayu.cn.1');
    const moves = [
      gated,
      officeSettings({ periods: { A7: 30 }, settings: { gates: [] } }, 'dayu.cn.2'),
      officeSettings({ periods: { A7: 45 }, settings: { gates: gates.slice(0, 3) } }, 'dayu.cn.3'),
    ];
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 80 }), (steps) => {
        const confirmed = (steps[0]?.number ?? 0) % 2 === 0;
        const { records } = walk(steps, { settings: gated, confirmed, moves });
        for (const { state } of records) if (state.officeSettings !== null) versions.add(state.officeSettings.version);
      }),
      walks(250),
    );
    expect([...versions].toSorted()).toEqual(moves.map(({ version }) => version));
  });

  it('reaches every stage and meets every command', () => {
    const stages = new Set<string>();
    const commands = new Set<string>();
    const given = new Map<CommandName, number>();
    for (const steps of fc.sample(fc.array(step, { minLength: 80, maxLength: 120 }), { seed: 20260105, numRuns: 240 }))
      for (const { state, cause } of walk(steps, { given }).records) {
        stages.add(state.stage);
        if (cause.kind === 'command') commands.add(cause.command);
      }
    expect([...stages].toSorted()).toEqual([
      'awaiting-debtor',
      'awaiting-police-report',
      'civil-suit',
      'closed',
      'court-application',
      'demand',
      'penalty-collection',
      'persuasion',
      'public-notice',
      'recovery-decision',
      'refund-due',
      'repayment-agreement',
      'verification',
      'withholding',
    ]);
    // Court, gates and fines have walks of their own.
    const afterFine = [
      'record-penalty-remedy',
      'record-penalty-reconsideration-acceptance',
      'record-penalty-reconsideration-extension',
      'record-penalty-remedy-outcome',
      'record-fine-application',
    ];
    // No clock of a walk fails, so that none is set going again.
    const metElsewhere = new Set([
      ...Object.keys({ ...courtPayloads, ...gatesPayloads }),
      ...afterFine,
      'let-clock-act',
    ]);
    expect(commandNames.filter((command) => !commands.has(command) && !metElsewhere.has(command))).toEqual([]);
  });
});
