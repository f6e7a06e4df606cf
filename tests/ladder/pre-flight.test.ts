import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { dutiesOf } from '../../domain/kernel/duties/duties.ts';
import { forecast } from '../../domain/kernel/forecast.ts';
import type { Bearing } from '../../domain/kernel/pre-flight/pre-flight-rules.ts';
import { passesPreFlight } from '../../domain/kernel/pre-flight/pre-flight.ts';
import type { RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { burdensOfCase } from '../../domain/recovery-case/pre-flight/burdens.ts';
import { Transition } from '../../domain/kernel/transition.ts';
import { preFlightOfCase } from '../../domain/recovery-case/pre-flight/case-pre-flight.ts';
import { summaryOf } from '../../domain/recovery-case/summary.ts';
import { simulateBarred } from '../sample/barred-case.ts';
import { inEnglish } from '../sample/in-english.ts';
import { totalsOf } from '../../domain/ledger/booking.ts';
import { decidedCase } from '../sample/remedy-cases.ts';
import { officeSettings, sampleOpening, SimulatedCase, yuan } from '../sample/sample-case.ts';
import { withheld } from '../sample/withheld-case.ts';
import { said, serve, simulateConfirmed } from './simulated-at-court.ts';

const reason = 'The debtor has said in writing that limitation is not objected.';
const living = { violation: 'double-drawing', person: { ...sampleOpening().person, diedOn: null } } as const;
const approver = { id: 'approver-1', name: '审批人一' };

const stopped = ({ state }: SimulatedCase) =>
  state.stoppedSteps.map(
    ({ burden, since, reasons }) => `${burden} since ${since}: ${reasons.map(({ check }) => check).join(', ')}`,
  );
const duties = ({ state }: SimulatedCase) =>
  dutiesOf(recoveryCase, state).flatMap(({ id, kind, who, since, due, overdue }) =>
    kind === 'decide-stopped-step' ? [`${id}: ${who} since ${since} by ${due}${overdue ? ', overdue' : ''}`] : [],
  );

const isStopped = ({ stoppedSteps }: RecoveryCaseState): boolean => stoppedSteps.length > 0;

/** Lets clocks run out until something is so; a case that would wait for ever for it fails the test. */
function until(simulated: SimulatedCase, isReached: (state: RecoveryCaseState) => boolean): void {
  for (let clocks = 0; !isReached(simulated.state); clocks += 1) {
    if (clocks === 100) throw new Error(`Nothing but reminders in ${simulated.state.stage}.`);
    simulated.runOutNext();
  }
}

/** Steps up to the one that is stopped are taken all the same, and what is issued is served on the same day. */
function untilStopped(simulated: SimulatedCase, ...steps: readonly string[]): void {
  const documents: Readonly<Record<string, string>> = {
    announcement: 'advance-notice',
    decision: 'recovery-decision',
    demand: 'demand-letter',
  };
  for (const step of steps) {
    until(simulated, ({ stoppedSteps }) => stoppedSteps.some(({ burden }) => burden === step));
    simulated.give('take-stopped-step', { step, reason });
    const kind = documents[step];
    if (kind !== undefined) serve(simulated, kind, simulated.today);
  }
}

function addPeriod(simulated: SimulatedCase): void {
  simulated.give('add-claim-period', {
    from: plainDate('2025-01-01'),
    to: plainDate('2025-03-31'),
    benefitCode: 'basic-pension',
    amount: yuan('5000.00'),
    reason: 'Drawn as well.',
  });
}

describe('a claim that is barred by limitation', () => {
  it('is not climbed on for by itself: the step waits for a person, who is told why, by when and which ways there are', () => {
    const simulated = simulateBarred();
    simulated.until('2026-01-21');
    expect(simulated.state.stage).toBe('persuasion');
    expect(simulated.documents()).toEqual(['notice-to-return', 'reply-reminder']);
    expect(stopped(simulated)).toEqual(['announcement since 2026-01-21: claim-barred']);
    expect(duties(simulated)).toEqual(['decide-stopped-step/announcement: assignee since 2026-01-21 by 2026-01-28']);
    expect(dutiesOf(recoveryCase, simulated.state).find(({ kind }) => kind === 'decide-stopped-step')).toMatchObject({
      rule: 'stopped-step.reminder',
      commands: ['take-stopped-step', 'waive', 'close', 'correct-claim-period', 'drop-claim-period'],
      blocked: null,
    });
    expect(said(simulated, 'step-stopped')).toEqual([
      'Advance notice of a recovery decision: not done by itself, because limitation has run out for P1 (first last day ' +
        '2023-01-10), and the debtor may refuse to perform. Decide whether it is done all the same, and why.',
    ]);
    expect(summaryOf(simulated.state).warnings.map(({ code }) => code)).toContain('step-stopped');
    expect(summaryOf(simulated.state).waitsFor).toBe('caseworker');
  });

  it('comes to a supervisor once nobody has decided, and to no court, however long nobody does', () => {
    const simulated = simulateBarred();
    simulated.until('2026-01-29');
    expect(duties(simulated)).toEqual([
      'decide-stopped-step/announcement: supervisor since 2026-01-21 by 2026-01-28, overdue',
    ]);
    simulated.until('2028-01-03');
    expect(simulated.state.stage).toBe('persuasion');
    expect(simulated.documents()).toEqual(['notice-to-return', 'reply-reminder']);
    expect(duties(simulated)).toHaveLength(1);
  });

  it('shows in the forecast where the case will wait', () => {
    const { steps, end } = forecast(recoveryCase, simulateBarred().state);
    expect(end).toMatchObject({ kind: 'waits', stage: 'persuasion', waitsFor: 'caseworker' });
    expect(steps.at(-1)).toMatchObject({ purpose: 'reply', on: '2026-01-21' });
    expect(steps.at(-1)?.entries.map(inEnglish)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Advance notice of a recovery decision: not done by itself/)]),
    );
  });

  it('comes to the court rung by rung by the decisions of people, each under their name, with a reason', () => {
    const simulated = simulateBarred();
    untilStopped(simulated, 'announcement', 'decision', 'demand', 'court-application');
    expect(simulated.state.court?.status).toBe('filed');
    const burdening = ['advance-notice', 'recovery-decision', 'demand-letter', 'court-application'];
    const causes = simulated.records
      .filter(({ documents }) => documents.some(({ kind }) => burdening.includes(kind)))
      .map(({ cause }) => (cause.kind === 'command' ? `${cause.command} by ${cause.actor.id}` : cause.kind));
    expect(causes).toEqual(burdening.map(() => 'take-stopped-step by caseworker-1'));
    expect(stopped(simulated)).toEqual([]);
  });

  it('is filed for by the command for that as well, which names the stopped step no more', () => {
    const simulated = simulateBarred();
    untilStopped(simulated, 'announcement', 'decision', 'demand');
    until(simulated, isStopped);
    expect(duties(simulated)).toEqual([expect.stringMatching(/^decide-stopped-step\/court-application/)]);
    expect(dutiesOf(recoveryCase, simulated.state).some(({ kind }) => kind === 'file-court-application')).toBe(false);
    simulated.give('file-court-application', { reasonForDelay: '' });
    expect(simulated.state.court?.status).toBe('filed');
    expect(stopped(simulated)).toEqual([]);
    expect(simulated.due('stopped-step-reminder')).toBeUndefined();
  });

  it('is asked for by a person in good time before the window for the court closes, and is seen when it has', () => {
    const simulated = simulateBarred();
    untilStopped(simulated, 'announcement', 'decision', 'demand');
    until(simulated, isStopped);
    const closes = simulated.due('court-window');
    expect(simulated.state.stoppedSteps[0]?.lapsesOn).toBe(closes);
    while (simulated.due('court-window') !== undefined) {
      const due = simulated.due('stopped-step-reminder');
      expect(due !== undefined && closes !== undefined && due <= closes).toBe(true);
      simulated.runOutNext();
    }
    expect(simulated.state.courtWindow?.missed).toBe(true);
    expect(duties(simulated)).toHaveLength(1);
    simulated.give('take-stopped-step', { step: 'court-application', reason });
    expect(simulated.state.court?.status).toBe('not-filed');
    expect(dutiesOf(recoveryCase, simulated.state).map(({ kind }) => kind)).toContain('choose-what-is-left');
  });

  it('is pursued by itself again once what is barred is no part of the claim any more', () => {
    const simulated = simulateBarred();
    addPeriod(simulated);
    simulated.until('2026-02-10');
    expect(stopped(simulated)).toEqual([expect.stringMatching(/^announcement since /)]);
    simulated.give('drop-claim-period', { claimPeriodId: 'P1', reason: 'Barred.' });
    expect(stopped(simulated)).toEqual([]);
    expect(simulated.state.stage).toBe('recovery-decision');
    expect(said(simulated, 'step-stopped').at(-1)).toBe(
      'Advance notice of a recovery decision: nothing speaks against it any more, and it goes on.',
    );
    until(simulated, ({ documents }) => documents.some(({ kind }) => kind === 'recovery-decision'));
    expect(stopped(simulated)).toEqual([]);
  });

  it('is overtaken by whoever asks for instalments, and by closing', () => {
    const asked = simulateBarred();
    asked.until('2026-01-21');
    asked.give('request-agreement', { note: 'Asked by telephone.' });
    expect(stopped(asked)).toEqual([]);
    expect(asked.due('stopped-step-reminder')).toBeUndefined();
    const closed = simulateBarred();
    closed.until('2026-01-21');
    closed.give('close', { outcome: 'waived', reason: 'Barred.' });
    expect(stopped(closed)).toEqual([]);
    expect(closed.state.stage).toBe('closed');
  });

  it('waits for a second person as well where the office wants one', () => {
    const simulated = simulateBarred({ officeSettings: officeSettings({ settings: { gates: ['decision'] } }) });
    untilStopped(simulated, 'announcement');
    until(simulated, isStopped);
    simulated.give('take-stopped-step', { step: 'decision', reason });
    expect(simulated.documents()).not.toContain('recovery-decision');
    expect(stopped(simulated)).toEqual([]);
    simulated.give('note', { text: 'Seen.' });
    expect(stopped(simulated)).toEqual([]);
    simulated.as(approver).give('approve-step', { approvalId: 'G1', note: '' });
    expect(simulated.documents()).toContain('recovery-decision');
  });

  it('waits on hold, reminded all the same', () => {
    const simulated = simulateBarred();
    simulated.until('2026-01-21');
    simulated.give('hold', { until: plainDate('2026-06-01'), reason: 'The register is being rebuilt.' });
    simulated.until('2026-01-29');
    expect(duties(simulated)).toEqual([expect.stringContaining('supervisor since 2026-01-21 by 2026-01-28, overdue')]);
    expect(simulated.refusalOf('take-stopped-step', { step: 'announcement', reason })).toBe('process-on-hold');
  });

  it('is the same whenever it is known, and whichever comes first: what was dropped before the reply was due stops nothing', () => {
    const [early, late] = [simulateBarred(), simulateBarred()];
    for (const simulated of [early, late]) addPeriod(simulated);
    early.give('drop-claim-period', { claimPeriodId: 'P1', reason: 'Barred.' });
    early.until('2026-02-10');
    late.until('2026-02-10');
    expect([stopped(early), stopped(late)]).toEqual([[], [expect.stringMatching(/^announcement/)]]);
    late.give('drop-claim-period', { claimPeriodId: 'P1', reason: 'Barred.' });
    expect(late.state.stage).toBe(early.state.stage);
    expect(late.documents().filter((kind) => kind === 'advance-notice')).toHaveLength(1);
  });

  it('is decided on once: whoever comes second is told that nothing waits any more', () => {
    const simulated = simulateBarred();
    simulated.until('2026-01-21');
    simulated.give('take-stopped-step', { step: 'announcement', reason });
    expect(simulated.as(approver).refusalOf('take-stopped-step', { step: 'announcement', reason })).toBe(
      'no-step-stopped',
    );
    expect(simulated.documents().filter((kind) => kind === 'advance-notice')).toHaveLength(1);
  });

  it('goes on as soon as a payment that came late covers what is barred', () => {
    const simulated = simulateBarred();
    addPeriod(simulated);
    simulated.until('2026-02-10');
    const receivedOn = plainDate('2026-01-19');
    simulated.give('record-payment', { amount: yuan('128900.00'), receivedOn, reference: 'bank-1', payer: '戴某之子' });
    expect(stopped(simulated)).toEqual([]);
    expect(simulated.state.stage).toBe('recovery-decision');
  });

  it('waits again where a death that had overtaken it never was', () => {
    const simulated = simulateBarred({ ...living });
    simulated.until('2026-01-21');
    simulated.give('record-death', { addresseeId: null, diedOn: plainDate('2026-01-20'), divided: [], note: '' });
    expect(simulated.state.stage).toBe('awaiting-debtor');
    expect(stopped(simulated)).toEqual([]);
    const death = simulated.state.facts.find(({ kind }) => kind === 'death');
    simulated.give('withdraw-fact', { factId: death?.id ?? '', reason: 'Another person of the same name.' });
    expect(simulated.state.stage).toBe('persuasion');
    expect(stopped(simulated)).toEqual(['announcement since 2026-01-21: claim-barred']);
    expect(duties(simulated)).toEqual([expect.stringMatching(/^decide-stopped-step\/announcement: assignee since/)]);
  });

  it('cannot just be given up, nor can a step be decided on that is not stopped', () => {
    const simulated = simulateBarred();
    expect(simulated.refusalOf('take-stopped-step', { step: 'demand', reason })).toBe('no-step-stopped');
    simulated.until('2026-01-21');
    expect(simulated.refusalOf('take-stopped-step', { step: 'demand', reason })).toBe('no-step-stopped');
    expect(simulated.refusalOf('give-up-stopped-step', { step: 'announcement', reason })).toBe(
      'stopped-step-not-given-up',
    );
  });
});

describe('a case that nothing speaks against', () => {
  it('comes to the court without anybody', () => {
    const simulated = simulateConfirmed();
    until(simulated, ({ court }) => court?.status === 'filed');
    expect(simulated.records.flatMap(({ timeline }) => timeline).filter(({ kind }) => kind === 'step-stopped')).toEqual(
      [],
    );
  });
});

describe('each check, for each step', () => {
  it('stops it, is told of it, or has nothing to say to it', () => {
    const table = Object.entries(preFlightOfCase.checks).map(([check, { bears }]) => [
      check,
      Object.entries(bears).flatMap(([step, bearing]) => (bearing === 'none' ? [] : [`${step} ${bearing}`])),
    ]);
    expect(Object.fromEntries(table)).toEqual({
      'remedy-open': ['decision stops', 'demand stops', 'court-application stops'],
      'nothing-owed': [
        'withholding stops',
        'announcement stops',
        'decision stops',
        'demand stops',
        'court-application stops',
      ],
      'on-hold': Object.keys(preFlightOfCase.burdens).map((step) => `${step} stops`),
      'benefit-ended': ['suspension stops'],
      'debtor-died': ['civil-execution is-told', 'police-transfer stops'],
      'claim-barred': [
        'withholding stops',
        'announcement stops',
        'decision stops',
        'demand stops',
        'court-application stops',
      ],
    });
  });

  it('finds nothing in a case that nothing has happened to', () => {
    const { state, today } = simulateConfirmed({}, living);
    for (const { finds } of Object.values(preFlightOfCase.checks)) expect(finds(state, today)).toBeNull();
  });
});

/** A case in which each check finds something. */
const found: Readonly<Record<string, () => SimulatedCase>> = {
  'claim-barred': () => simulateBarred(),
  'remedy-open': sued,
  'nothing-owed': () => {
    const simulated = sued();
    const amount = totalsOf(simulated.state.balances).outstanding;
    simulated.give('record-payment', { amount, receivedOn: simulated.today, reference: 'bank-1', payer: '戴某之子' });
    return simulated;
  },
  'on-hold': () => {
    const simulated = simulateConfirmed();
    simulated.give('hold', { until: plainDate('2026-02-02'), reason: 'The register is being rebuilt.' });
    return simulated;
  },
  'debtor-died': died,
  'benefit-ended': died,
};

function sued(): SimulatedCase {
  const simulated = decidedCase();
  simulated.until('2026-02-10');
  simulated.give('file-suit', {
    actId: 'A1',
    addresseeId: null,
    filedOn: simulated.today,
    court: '大余县人民法院',
    reasonForDelay: null,
  });
  return simulated;
}

function died(): SimulatedCase {
  const simulated = simulateConfirmed({}, living);
  simulated.give('record-death', { addresseeId: null, diedOn: plainDate('2026-01-05'), divided: [], note: '' });
  return simulated;
}

describe.each(Object.entries(preFlightOfCase.checks))('where %s has found something', (name, check) => {
  it.each(Object.entries(burdensOfCase))('%s', (step, { title }) => {
    const { state, now, today } = (found[name] ?? simulateBarred)();
    const preFlight = { burdens: burdensOfCase, checks: { [name]: check } };
    const t = new Transition({ ...recoveryCase, preFlight }, state, { kind: 'taken-up' }, { at: now, on: today });
    const [burden] = Object.keys(burdensOfCase).flatMap((each) => (isBurden(each) && each === step ? [each] : []));
    if (burden === undefined) throw new Error(`There is no step ${step}.`);
    const passes = passesPreFlight(t, {
      burden,
      act: { kind: 'stage', stage: state.stage === 'closed' ? 'demand' : state.stage },
    });
    expect(check.finds(state, today)).not.toBeNull();
    const { stoppedSteps } = t.state;
    const { timeline } = t.record();
    const told = timeline.flatMap(({ message }) => (message.values['step'] === title ? [message.code] : []));
    expect({ passes, stopped: stoppedSteps.map((each) => each.burden), told }).toEqual(
      whatFollows(check.bears[burden], burden),
    );
  });
});

function isBurden(name: string): name is keyof typeof burdensOfCase {
  return Object.hasOwn(burdensOfCase, name);
}

function whatFollows(bearing: Bearing, burden: string): object {
  if (bearing === 'stops') return { passes: false, stopped: [burden], told: ['step-stopped'] };
  return { passes: true, stopped: [], told: bearing === 'is-told' ? ['step-taken-in-doubt'] : [] };
}

describe('a transfer to the police that a silent head would make', () => {
  it('waits for the head while the case is on hold, and is made by itself after its release', () => {
    const simulated = simulateConfirmed({ suspicion: 'fraud' });
    simulated.give('hold', { until: plainDate('2026-02-02'), reason: 'The register is being rebuilt.' });
    simulated.until('2026-01-09');
    expect(simulated.state.referral?.status).toBe('awaiting-head-decision');
    expect(stopped(simulated)).toEqual(['police-transfer since 2026-01-09: on-hold']);
    expect(duties(simulated)).toEqual([
      'decide-stopped-step/police-transfer: head-of-agency since 2026-01-09 by 2026-01-16',
    ]);
    simulated.give('release', { reason: 'It is back.' });
    expect(stopped(simulated)).toEqual([]);
    expect(simulated.state.referral?.status).toBe('transferred');
    expect(simulated.documents().filter((kind) => kind === 'police-transfer')).toHaveLength(1);
  });

  it('waits for the head where whoever owed it has died, and is made or declined by what the head says', () => {
    const simulated = simulateConfirmed({ suspicion: 'fraud' }, living);
    simulated.give('record-death', { addresseeId: null, diedOn: plainDate('2026-01-05'), divided: [], note: '' });
    simulated.until('2026-01-09');
    expect(stopped(simulated)).toEqual(['police-transfer since 2026-01-09: debtor-died']);
    expect(simulated.documents()).not.toContain('police-transfer');
    simulated.give('decline-referral', { reason: 'The only suspect has died.' });
    expect(stopped(simulated)).toEqual([]);
    expect(simulated.state.referral?.status).toBe('declined');
  });
});

describe('a suspension after a public notice', () => {
  it('waits where the benefit has ended with the life of whoever drew it, and may be given up: verification goes on', () => {
    const simulated = new SimulatedCase('2026-01-05', sampleOpening(living));
    simulated.give('report-unreachable', { reason: 'Moved away.' });
    simulated.give('record-death', { addresseeId: null, diedOn: plainDate('2026-01-04'), divided: [], note: '' });
    until(simulated, isStopped);
    expect(stopped(simulated)).toEqual([expect.stringMatching(/^suspension since .*: benefit-ended$/)]);
    expect(simulated.state).toMatchObject({ stage: 'public-notice', benefitPayment: { status: 'stopped' } });
    simulated.give('give-up-stopped-step', { step: 'suspension', reason: 'Nothing is paid any more.' });
    expect(simulated.state).toMatchObject({ stage: 'verification', benefitPayment: { status: 'stopped' } });
    expect(simulated.documents()).not.toContain('suspension-notice');
    expect(stopped(simulated)).toEqual([]);
  });
});

describe('a new decision while a remedy against the one taken back is open', () => {
  it('is announced, and issued by itself once the remedy has ended', () => {
    const simulated = sued();
    simulated.give('withdraw-act', {
      orderedStep: 'advance-notice',
      reason: 'Nobody was told of the right to a hearing.',
    });
    serve(simulated, 'advance-notice', simulated.today);
    until(simulated, isStopped);
    expect(stopped(simulated)).toEqual([expect.stringMatching(/^decision since .*: remedy-open$/)]);
    simulated.give('record-remedy-withdrawal', { actId: 'A1', withdrawnOn: simulated.today, reason: 'Settled.' });
    expect(stopped(simulated)).toEqual([]);
    expect(simulated.documents().filter((kind) => kind === 'recovery-decision')).toHaveLength(2);
  });
});

describe('a pay day', () => {
  it('withholds nothing that was stopped, and makes nothing up for it: the next one goes on', () => {
    const simulated = withheld();
    const payDay = simulated.state.deadlines.find(({ purpose }) => purpose === 'withholding-pay-day');
    const t = new Transition(
      recoveryCase,
      simulated.state,
      { kind: 'taken-up' },
      { at: simulated.now, on: simulated.today },
    );
    if (payDay !== undefined) recoveryCase.clocks['withholding-pay-day'].run(t, payDay);
    expect(t.hasBooked).toBe(false);
  });
});
