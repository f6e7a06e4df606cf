import { asWritten, type Message } from '../../message.ts';
import { message } from '../messages.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { endDeadlines, startPeriod } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import type { CountedFact } from '../../kernel/facts/fact.ts';
import type { KeptText } from '../../kernel/kept-text.ts';
import { issueDocument } from '../issue-document.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { happened, type EarliestDay } from '../../kernel/days.ts';
import { onlyIn } from '../only-in.ts';
import type { ClockDefinitions, CommandRules, Transition } from '../recovery-case.ts';
import { presentParties, type Addressee } from '../service/addressee.ts';
import { moveUpTheLadder } from '../stages/next-rung.ts';
import { amountInDispute, defendantsOf } from './civil-suit-amounts.ts';
import type { CivilSuit, CivilSuitStatus } from './civil-suit-state.ts';
import { administrativeRouteClosed, civilSuitClosed } from './civil-suit-way.ts';
import { amountAskedOf } from '../people/liability.ts';
import { recoveredSoFar } from '../recovered-before.ts';
import { enterCourtFact } from './court-fact.ts';
import { endCourtClocks, remindOfCourt } from './court-steps.ts';

const civilClocks = ofPurpose('civil-acceptance', 'civil-trial');

export const civilSuitCommands: CommandRules<
  'file-civil-suit' | 'record-civil-acceptance' | 'record-civil-dismissal' | 'return-to-administrative-route'
> = {
  'file-civil-suit': {
    words: ({ grounds }) => asWritten(grounds),
    closed: civilSuitClosed,
    check: (state, { defendants }) => unknownDefendant(state, defendants),
    apply: (t, { grounds, defendants }) => {
      fileSuit(t, t.keep(grounds), addresseesNamed(t.state, defendants));
      t.moveTo('civil-suit');
    },
  },
  'record-civil-acceptance': {
    words: ({ acceptedOn, courtReference }) =>
      message('on-with-file-number', { on: acceptedOn, reference: courtReference }),
    closed: suitMustBe('filed'),
    check: (state, { acceptedOn }, moment) => happened(acceptedOn, 'acceptedOn', moment, suitDay(state)),
    apply: (t, { acceptedOn, courtReference }) => {
      updateSuit(t, { status: 'accepted', acceptedOn, courtReference });
      awaitTrial(t, enterCourtFact(t, 'civil-acceptance', t.state.civilSuit?.documentId ?? null, acceptedOn));
    },
  },
  'record-civil-dismissal': {
    words: ({ dismissedOn, reason }) => message('on-with-words', { on: dismissedOn, words: reason }),
    closed: suitMustBe('filed', 'accepted'),
    check: (state, { dismissedOn }, moment) => happened(dismissedOn, 'dismissedOn', moment, suitDay(state)),
    apply: (t, { dismissedOn, reason }) => {
      updateSuit(t, { status: 'dismissed', dismissed: { on: dismissedOn, reason: t.keep(reason) } });
      t.alert(message('civil-suit-dismissed-because', { reason }));
      startPeriod(t, {
        ...periodForAppeal,
        from: dismissedOn,
        fact: enterCourtFact(t, 'civil-dismissal', t.state.civilSuit?.documentId ?? null, dismissedOn).id,
      });
    },
  },
  'return-to-administrative-route': {
    words: ({ reason }) => asWritten(reason),
    closed: (state) =>
      firstRefusal(
        suitMustBe('dismissed')(state),
        administrativeRouteClosed(state) ? refusal('civil-suit-not-ready', message('no-way-back-to-court')) : null,
      ),
    apply: (t) => {
      endSuitClocks(t);
      moveUpTheLadder(t);
    },
  },
};

export const civilSuitClocks: ClockDefinitions<'civil-acceptance' | 'civil-trial' | 'civil-appeal'> = {
  'civil-acceptance': {
    acts: 'period',
    heldBy: 'never',
    run: (t, { legalBasis }) => {
      t.alert(message('civil-acceptance-late'), legalBasis);
      remindOfCourt(t);
    },
  },
  'civil-trial': {
    acts: 'period',
    heldBy: 'never',
    run: (t, { legalBasis }) => {
      t.alert(message('civil-judgment-late'), legalBasis);
      remindOfCourt(t);
    },
  },
  'civil-appeal': {
    acts: 'period',
    heldBy: 'never',
    duty: () => ({
      kind: 'contest-civil-dismissal',
      who: 'assignee',
      commands: ['record-civil-judgment', 'record-civil-settlement', 'return-to-administrative-route', 'close'],
    }),
    run: (t, { legalBasis }) => {
      t.alert(message('dismissal-final', { left: leftAfterDismissal(t.state) }), legalBasis);
      remindOfCourt(t);
    },
  },
};

/** Time in which the office can appeal against a dismissal. */
export const periodForAppeal = {
  purpose: 'civil-appeal',
  rule: 'D6.appeal',
  scope: 'stage',
  whoActs: 'caseworker',
} as const;

/** The court accepts the suit, or not, within its period from the day on which it was filed. */
export function awaitSuitAcceptance(t: Transition, from: PlainDate): void {
  startPeriod(t, { purpose: 'civil-acceptance', rule: 'D6.acceptance', from, scope: 'stage', whoActs: 'court' });
}

/** The court tries the suit within its period from the day on which it accepted it. */
export function awaitTrial(t: Transition, { id: fact, day: from }: Pick<CountedFact, 'id' | 'day'>): void {
  startPeriod(t, { purpose: 'civil-trial', rule: 'D6.trial', from, fact, scope: 'stage', whoActs: 'court' });
}

/** What was waited for has happened: its clock is met, and the reminders of the step before are over. */
export function updateSuit(t: Transition, part: Partial<CivilSuit>): void {
  const { civilSuit } = t.state;
  if (civilSuit === null) return;
  endSuitClocks(t);
  t.change({ civilSuit: { ...civilSuit, ...part } });
}

export function suitMustBe(...statuses: readonly CivilSuitStatus[]): (state: RecoveryCaseState) => Refusal | null {
  return (state) =>
    firstRefusal(
      onlyIn('civil-suit')(state),
      state.civilSuit !== null && statuses.includes(state.civilSuit.status)
        ? null
        : refusal(
            'civil-suit-not-ready',
            message('civil-suit-stands-otherwise', { status: state.civilSuit?.status ?? 'not-filed' }),
          ),
    );
}

/** Nothing that the court does comes before the day on which the suit was filed. */
export function suitDay({ civilSuit }: RecoveryCaseState): EarliestDay | undefined {
  return civilSuit === null ? undefined : { date: civilSuit.filedOn, what: message('day-of-filing') };
}

function endSuitClocks(t: Transition): void {
  endDeadlines(t, civilClocks, 'met');
  endDeadlines(t, ofPurpose('civil-appeal', 'civil-performance'), 'cancelled');
  endCourtClocks(t);
}

/** The administrative route rests while the suit lasts: a decision that was only being prepared is prepared no more. */
function fileSuit(t: Transition, grounds: KeptText, sued: readonly Addressee[]): void {
  endDeadlines(t, ofPurpose('asset-check'), 'cancelled');
  const defendants = defendantsOf(t.state, sued);
  const amountOf = new Map(defendants.map(({ addresseeId, amount }) => [addresseeId, amount]));
  const { id } = issueDocument(t, {
    particulars: {
      kind: 'civil-complaint',
      defendants: sued.flatMap((addressee) => {
        const amount = amountOf.get(addressee.id);
        return amount === undefined ? [] : [{ addressee, amount }];
      }),
      grounds,
    },
  });
  const { decision } = t.state;
  t.change({
    decision: decision?.documentId == null ? null : decision,
    enforcement: null,
    civilSuit: {
      status: 'filed',
      filedOn: t.today,
      documentId: id,
      grounds,
      defendants,
      courtReference: null,
      acceptedOn: null,
      amount: amountInDispute(t.state, defendants),
      ...recoveredSoFar(t.state),
      title: null,
      execution: null,
      dismissed: null,
    },
  });
}

/** Where nobody is named, all who still owe themselves: the party is sued, not whoever acts for them. */
function addresseesNamed(state: RecoveryCaseState, ids: readonly string[]): readonly Addressee[] {
  const present = state.addressees.filter(({ until }) => until === null);
  return ids.length === 0
    ? presentParties(state.addressees).filter((party) => amountAskedOf(state, party) > 0)
    : present.filter(({ id }) => ids.includes(id));
}

function unknownDefendant(state: RecoveryCaseState, ids: readonly string[]): Refusal | null {
  const known = new Set(state.addressees.filter(({ until }) => until === null).map(({ id }) => id));
  const unknown = ids.findIndex((id) => !known.has(id));
  if (unknown >= 0)
    return refusal(
      'defendant-unknown',
      message('no-such-defendant', { addresseeId: ids[unknown] ?? '' }),
      `defendants.${unknown}`,
    );
  return defendantsOf(state, addresseesNamed(state, ids)).some(({ amount }) => amount > 0)
    ? null
    : refusal('defendant-unknown', message('no-defendant-owes'), 'defendants');
}

/** What is left when the suit was dismissed. */
export function leftAfterDismissal(state: RecoveryCaseState): Message {
  return administrativeRouteClosed(state) ? message('left-sue-otherwise') : message('left-sue-otherwise-or-return');
}
