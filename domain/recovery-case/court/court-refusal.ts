import { asWritten, type Message } from '../../message.ts';
import { message } from '../messages.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { endDeadlines, setReminder, startPeriod } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import type { CountedFact } from '../../kernel/facts/fact.ts';
import type { KeptText } from '../../kernel/kept-text.ts';
import { documentById } from '../../kernel/process-document.ts';
import { issueDocument, referenceTo } from '../issue-document.ts';
import { firstRefusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { happened, type EarliestDay } from '../../kernel/days.ts';
import type { ClockDefinitions, CommandRules, Transition } from '../recovery-case.ts';
import { decisionIsContestable } from '../acts/decision-act.ts';
import { cameBeforeRemediesEnded, returnToDecision } from '../acts/reopen-remedies.ts';
import { goOnAsAccepted } from './court-ruling.ts';
import { enterCourtFact } from './court-fact.ts';
import type { CourtRefusal } from './court-state.ts';
import { courtMustBe, endCourtClocks, filingDay, remindOfCourt, updateCourt } from './court-steps.ts';
import { openJudgmentWindow } from './judgment-window.ts';

/**
 * Refusal (不予受理、不予执行). Against either the office may object to the higher court within fifteen days of receipt;
 * the higher court answers within A20 or A21. An objection that succeeds lets the application go on as accepted; one
 * that fails or comes too late leaves the civil suit, or closing with reason; unless the application only came before the
 * remedies were over, and can be made again.
 */
export const courtRefusalCommands: CommandRules<
  'record-court-refusal' | 'record-court-refusal-served' | 'object-to-court-refusal' | 'record-court-objection-outcome'
> = {
  'record-court-refusal': {
    words: ({ refusedOn, reason }) => message('on-with-words', { on: refusedOn, words: reason }),
    closed: courtMustBe('filed', 'accepted'),
    check: (state, { refusedOn, receivedOn }, moment) =>
      firstRefusal(
        happened(refusedOn, 'refusedOn', moment, startOfStep(state)),
        receivedOn === null ? null : received(receivedOn, refusedOn, moment),
      ),
    apply: (t, { refusedOn, receivedOn, reason }) => {
      const { court, judgment } = t.state;
      if (judgment !== null)
        return court?.title.kind === 'judgment' ? mendAndFileAgain(t, reason) : applyOnTheJudgment(t, reason);
      const against = court?.status === 'accepted' ? 'refusal-to-enforce' : 'refusal-to-accept';
      t.alert(message('court-refused', { reason }));
      takeRefusal(t, {
        against,
        refusedOn,
        reason: t.keep(reason),
        receivedOn: against === 'refusal-to-accept' ? (receivedOn ?? refusedOn) : receivedOn,
      });
    },
  },
  'record-court-refusal-served': {
    words: ({ receivedOn }) => message('on-day-alone', { on: receivedOn }),
    closed: (state) =>
      firstRefusal(
        courtMustBe('refused')(state),
        state.court?.refusal?.receivedOn == null
          ? null
          : refusal('court-not-ready', message('refusal-received-already')),
      ),
    check: (state, { receivedOn }, moment) => received(receivedOn, state.court?.refusal?.refusedOn, moment),
    apply: (t, { receivedOn }) => {
      const refused = t.state.court?.refusal;
      if (refused != null) takeRefusal(t, { ...refused, receivedOn });
    },
  },
  'object-to-court-refusal': {
    words: ({ grounds }) => asWritten(grounds),
    closed: courtMustBe('refused'),
    apply: (t, { grounds }) => object(t, t.keep(grounds)),
  },
  'record-court-objection-outcome': {
    words: ({ decidedOn, outcome, reason }) => message('refusal-reviewed', { on: decidedOn, outcome, reason }),
    closed: courtMustBe('objected'),
    check: (state, { decidedOn }, moment) => happened(decidedOn, 'decidedOn', moment, startOfStep(state)),
    apply: (t, { decidedOn, outcome }) => {
      if (outcome === 'overturned') return goOnAsAccepted(t, decidedOn, null);
      refuseFinally(t, message('refusal-upheld-sue-or-close'));
    },
  },
};

export const courtRefusalClocks: ClockDefinitions<
  'court-refusal-service' | 'court-objection' | 'court-objection-warning' | 'court-objection-answer'
> = {
  'court-refusal-service': {
    acts: 'period',
    heldBy: 'never',
    run: (t, { legalBasis }) => {
      t.alert(message('court-refusal-not-served'), legalBasis);
      remindOfCourt(t);
    },
  },
  'court-objection-warning': {
    acts: 'on-the-day',
    heldBy: 'never',
    run: (t, { legalBasis }) => {
      const last = t.state.deadlines.find(ofPurpose('court-objection'))?.due ?? '';
      t.alert(message('refusal-becomes-final', { by: last }), legalBasis);
    },
  },
  'court-objection': {
    acts: 'period',
    heldBy: 'never',
    duty: () => ({ kind: 'contest-court-refusal', who: 'assignee', commands: ['object-to-court-refusal'] }),
    run: (t, { legalBasis }) => {
      t.alert(message('refusal-not-open-to-objection'), legalBasis);
      refuseFinally(t, message('refusal-uncontested-sue-or-close'));
    },
  },
  'court-objection-answer': {
    acts: 'period',
    heldBy: 'never',
    run: (t, { legalBasis }) => {
      t.alert(message('higher-court-late'), legalBasis);
      remindOfCourt(t);
    },
  },
};

/** The refusal as it has come, and the day on which it was received where it was. */
function takeRefusal(t: Transition, refused: CourtRefusal): void {
  const { receivedOn } = refused;
  const documentId = t.state.court?.documentId ?? null;
  refuse(t, refused, receivedOn === null ? null : enterCourtFact(t, 'court-refusal-receipt', documentId, receivedOn));
}

/** The court has refused: the office may object within its period from the day of receipt. */
export function refuse(t: Transition, refused: CourtRefusal, receipt: CountedFact | null): void {
  updateCourt(t, { status: 'refused', refusal: refused });
  if (cameBeforeRemediesEnded(t.state) && !decisionIsContestable(t.state)) return applyAgain(t);
  if (refused.receivedOn === null) {
    startPeriod(t, {
      purpose: 'court-refusal-service',
      rule: 'A21.serve',
      from: refused.refusedOn,
      scope: 'stage',
      whoActs: 'court',
    });
    return;
  }
  const objection = startPeriod(t, {
    purpose: 'court-objection',
    rule: refused.against === 'refusal-to-accept' ? 'A20.object' : 'A21.object',
    from: refused.receivedOn,
    ...(receipt === null ? {} : { fact: receipt.id }),
    scope: 'stage',
    whoActs: 'caseworker',
  });
  setReminder(t, {
    purpose: 'court-objection-warning',
    rule: 'court.objection-warning',
    before: objection,
    scope: 'stage',
    whoActs: 'system',
  });
}

function object(t: Transition, grounds: KeptText): void {
  const { court } = t.state;
  const application = court?.documentId == null ? undefined : documentById(t.state, court.documentId);
  if (court?.refusal == null || application === undefined) return;
  const { against, refusedOn } = court.refusal;
  issueDocument(t, {
    particulars: {
      kind: 'court-objection',
      application: referenceTo(application),
      against,
      refusedOn,
      courtReference: court.courtReference,
      grounds,
    },
    deadlines: t.state.deadlines.filter(ofPurpose('court-objection')),
  });
  endDeadlines(t, ofPurpose('court-objection'), 'met');
  updateCourt(t, { status: 'objected' });
  startPeriod(t, {
    purpose: 'court-objection-answer',
    rule: against === 'refusal-to-accept' ? 'A20.answer' : 'A21.answer',
    from: t.today,
    scope: 'stage',
    whoActs: 'court',
  });
}

function refuseFinally(t: Transition, what: Message): void {
  if (cameBeforeRemediesEnded(t.state)) return applyAgain(t);
  updateCourt(t, { status: 'refused-finally' });
  t.alert(what);
  remindOfCourt(t);
}

/** The window that opens with the end of the remedies is another than that in which the court was asked too early. */
function applyAgain(t: Transition): void {
  endCourtClocks(t);
  t.alert(message('applied-too-early'));
  returnToDecision(t);
}

/** The decision was applied for; the judgment that has confirmed it since is applied for in its place, in its own window. */
function applyOnTheJudgment(t: Transition, reason: string): void {
  endCourtClocks(t);
  t.alert(message('court-refused-judgment-enforced', { reason }));
  returnToDecision(t);
}

/** A judgment keeps its own window: what was missing is mended and the application filed again. */
function mendAndFileAgain(t: Transition, reason: string): void {
  const { judgment } = t.state;
  if (judgment === null) return;
  updateCourt(t, { status: 'not-filed', filedOn: null, gaps: null });
  openJudgmentWindow(t, judgment);
  t.alert(message('court-refused-file-again', { reason, by: t.state.courtWindow?.closes ?? '' }));
  remindOfCourt(t);
}

function startOfStep(state: RecoveryCaseState): EarliestDay | undefined {
  const { court } = state;
  if (court?.status === 'objected' && court.refusal !== null)
    return { date: court.refusal.refusedOn, what: message('day-of-refusal') };
  return court?.acceptedOn == null ? filingDay(state) : { date: court.acceptedOn, what: message('day-of-acceptance') };
}

function received(receivedOn: PlainDate, refusedOn: PlainDate | undefined, moment: Parameters<typeof happened>[2]) {
  return happened(
    receivedOn,
    'receivedOn',
    moment,
    refusedOn === undefined ? undefined : { date: refusedOn, what: message('day-of-refusal') },
  );
}
