import { message } from '../messages.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { startPeriod } from '../../kernel/clocks/clocks.ts';
import { firstRefusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { happened, type EarliestDay } from '../../kernel/days.ts';
import type { CountedFact } from '../../kernel/facts/fact.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { enterCourtFact } from './court-fact.ts';
import type { ClockDefinitions, CommandRules, Transition } from '../recovery-case.ts';
import { beginEnforcement } from './enforcement.ts';
import { courtMustBe, filingDay, remindOfCourt, updateCourt } from './court-steps.ts';

/**
 * Acceptance and ruling (受理、裁定). From acceptance the court rules within A21, or within the longer period where it
 * examines a manifest defect and hears both sides. A judgment needs no ruling: once accepted, it is enforced.
 */
export const courtRulingCommands: CommandRules<
  'record-court-acceptance' | 'record-manifest-defect' | 'record-court-ruling'
> = {
  'record-court-acceptance': {
    words: ({ acceptedOn, courtReference }) =>
      message('on-with-file-number', { on: acceptedOn, reference: courtReference }),
    closed: courtMustBe('filed'),
    check: (state, { acceptedOn }, moment) => happened(acceptedOn, 'acceptedOn', moment, filingDay(state)),
    apply: (t, { acceptedOn, courtReference }) => {
      updateCourt(t, { courtReference, gaps: null });
      goOnAsAccepted(
        t,
        acceptedOn,
        enterCourtFact(t, 'court-acceptance', t.state.court?.documentId ?? null, acceptedOn),
      );
    },
  },
  'record-manifest-defect': {
    words: ({ notedOn, defect }) => message('since-with-words', { since: notedOn, words: defect }),
    closed: (state) =>
      firstRefusal(
        courtMustBe('accepted')(state),
        state.court?.manifestDefect == null ? null : refusal('court-not-ready', message('on-record-already')),
      ),
    check: (state, { notedOn }, moment) => happened(notedOn, 'notedOn', moment, acceptanceDay(state.court?.acceptedOn)),
    apply: (t, { notedOn, defect }) => {
      updateCourt(t, { manifestDefect: { notedOn, defect: t.keep(defect) } });
      t.alert(message('prepare-opinion'));
      awaitRuling(t, t.state.court?.acceptedOn ?? notedOn, acceptanceOnRecord(t.state));
    },
  },
  'record-court-ruling': {
    words: ({ ruledOn, courtReference }) => message('on-with-file-number', { on: ruledOn, reference: courtReference }),
    closed: courtMustBe('accepted'),
    check: (state, { ruledOn }, moment) => happened(ruledOn, 'ruledOn', moment, acceptanceDay(state.court?.acceptedOn)),
    apply: (t, { ruledOn, courtReference }) => {
      updateCourt(t, { status: 'ruled', courtReference });
      beginEnforcement(t, courtReference, ruledOn);
    },
  },
};

export const courtRulingClocks: ClockDefinitions<'court-ruling'> = {
  'court-ruling': {
    acts: 'period',
    heldBy: 'never',
    run: (t, { legalBasis }) => {
      t.alert(message('court-ruling-late'), legalBasis);
      remindOfCourt(t);
    },
  },
};

/** The application is before the court: a decision waits for its ruling, a judgment is enforced. */
export function goOnAsAccepted(t: Transition, acceptedOn: PlainDate, fact: CountedFact | null): void {
  const { court, judgment } = t.state;
  if (court === null) return;
  updateCourt(t, { status: judgment === null ? 'accepted' : 'ruled', acceptedOn });
  if (judgment === null) awaitRuling(t, acceptedOn, fact);
  else beginEnforcement(t, court.courtReference ?? judgment.courtReference, acceptedOn);
}

function awaitRuling(t: Transition, acceptedOn: PlainDate, fact: CountedFact | null): void {
  startPeriod(t, {
    purpose: 'court-ruling',
    rule: t.state.court?.manifestDefect == null ? 'A21.ruling' : 'A21.manifest',
    from: acceptedOn,
    ...(fact === null ? {} : { fact: fact.id }),
    scope: 'stage',
    whoActs: 'court',
  });
}

/** The acceptance as a fact; null where a higher court has let the application go on. */
function acceptanceOnRecord({ court, facts }: RecoveryCaseState): CountedFact | null {
  const isAcceptance = (fact: RecoveryCaseState['facts'][number]): boolean =>
    fact.kind === 'court-acceptance' && fact.subject === court?.documentId && fact.standing === 'stands';
  return facts.findLast((fact) => isAcceptance(fact) && fact.day === court?.acceptedOn) ?? null;
}

function acceptanceDay(acceptedOn: PlainDate | null | undefined): EarliestDay | undefined {
  return acceptedOn == null ? undefined : { date: acceptedOn, what: message('day-of-acceptance') };
}
