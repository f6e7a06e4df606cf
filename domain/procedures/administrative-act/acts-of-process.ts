import type { RestDays } from '../../calendar/calendar.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Message } from '../../message.ts';
import type { Actor } from '../../kernel/actors.ts';
import type { Deadline } from '../../kernel/clocks/deadline.ts';
import type { KeptText } from '../../kernel/kept-text.ts';
import type { ClockName, CommandName, DutyName, PeriodName, ScopeName } from '../../kernel/process-names.ts';
import type { ProcessTypes } from '../../kernel/process-types.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import type { Role } from '../../kernel/role.ts';
import type { Transition } from '../../kernel/transition.ts';
import { message } from './act-messages.ts';
import type {
  ActClock,
  ActCommandName,
  ActFact,
  BeingHeardClock,
  BeingHeardDuty,
  BeingHeardRow,
  RemedyClock,
  RemedyCommandName,
  RemedyRow,
} from './act-names.ts';
import type { ActProceedings, AdministrativeAct } from './administrative-act.ts';
import type { HearingAppointment } from './being-heard-payloads.ts';
import type { ChangedAmounts, OrderedStep, Ruling } from './remedy-payloads.ts';
import type { EndedRemedy } from './remedy.ts';

/** Somebody whom an act concerns. */
export interface Party {
  readonly id: string;
  readonly name: string;
}

/** What a kind of act is called, and what its clocks belong to. */
export interface ActNature<P extends ProcessTypes<P>> {
  /** As sentences call it: decision, penalty. */
  readonly called: Message;
  /** The titles of its clocks say of which act they are, because a process may have clocks of several. */
  readonly namedInTitles?: true;
  /** What the clocks of remedies against it belong to. */
  readonly scopeOfRemedies: ScopeName<P>;
}

/** The acts of a kind of process, where they stand in its state, and who is concerned: what the procedure is handed. */
export interface ActsOfProcess<P extends ProcessTypes<P>> {
  /** What the process calls a clock. */
  readonly clock: (name: RemedyClock) => ClockName<P>;
  /** What the process calls a command. */
  readonly command: (name: RemedyCommandName) => CommandName<P>;
  /** What the process calls the duty to ask how a remedy stands. */
  readonly duty: (name: 'follow-up-remedy') => DutyName<P>;
  /** What the process calls a row of the rulebook. */
  readonly row: (row: RemedyRow) => PeriodName<P>;
  /** What the process calls a fact; left out where it takes in none. */
  readonly fact?: (name: ActFact) => P['fact'];
  /** Whose the commands about its acts are; anybody's where it is left out. */
  readonly by?: readonly Role[];
  /** A remedy against an act that stands no more may go on once the process is closed: what becomes of it moves nothing there. */
  readonly remediesOutlast?: true;
  /** Whom its acts concern, as those whose move it is. */
  readonly whoIsConcerned: Actor;
  /** Every act, those first that others follow from. */
  readonly acts: (state: P['state']) => readonly AdministrativeAct[];
  readonly change: (t: Transition<P>, actId: string, part: Partial<ActProceedings>) => void;
  readonly natureOf: (act: AdministrativeAct) => ActNature<P>;
  /** Those who may be heard on an act and turn against it now. */
  readonly partiesTo: (state: P['state'], act: AdministrativeAct) => readonly Party[];
  /** The party who is named, in person or through whoever acts for them, if they are in the process now. */
  readonly partyNamed: (state: P['state'], addresseeId: string) => Party | undefined;
  readonly nameOf: (state: P['state'], addresseeId: string) => string;
  /**
   * Last day on which the agency can apply to the court, by the day from which a period for a remedy is counted; left out where
   * it has nothing to apply for.
   */
  readonly windowAfter?: (state: P['state'], period: Pick<Deadline, 'rule' | 'from'>) => PlainDate | null;
  /** Day on which the last of those whom it concerns was served with a document; null before. */
  readonly servedOn: (state: P['state'], documentId: string) => PlainDate | null;
  /** Whether a document is still being served on somebody. */
  readonly isBeingServed: (state: P['state'], documentId: string) => boolean;
}

/** The acts of a kind of process before which those concerned are heard, all or some of them. */
export interface HeardActs<P extends ProcessTypes<P>> extends ActsOfProcess<P> {
  readonly clock: (name: BeingHeardClock | RemedyClock) => ClockName<P>;
  readonly command: (name: ActCommandName) => CommandName<P>;
  readonly duty: (name: BeingHeardDuty | 'follow-up-remedy') => DutyName<P>;
  readonly row: (row: BeingHeardRow | RemedyRow) => PeriodName<P>;
  readonly restDays: (state: P['state']) => RestDays;
  /** What the clocks belong to that run before it is issued. */
  readonly scopeOfHearing: (act: AdministrativeAct) => ScopeName<P>;
}

/** What happens to the process with what becomes of an act of this kind. */
export interface ActRules<P extends ProcessTypes<P>> {
  /** Why no remedy against it can be filed any more, although it is issued; null while one can. */
  readonly closedToRemedies: (state: P['state'], act: AdministrativeAct) => Refusal | null;
  /** Whether what an authority did in time cannot count any more, now that it becomes known. */
  readonly closedToLateEntries: (state: P['state'], act: AdministrativeAct) => boolean;
  /** A remedy was filed, or goes on that seemed to have ended: what had begun with the end of remedies is taken back. */
  readonly remedyOpened: (t: Transition<P>, act: AdministrativeAct) => void;
  readonly remedyEnded: (t: Transition<P>, act: AdministrativeAct) => void;
  /** Whether what an authority or court is reported to have said is whole. */
  readonly checkRuling: (state: P['state'], act: AdministrativeAct, ruling: Ruling<string>) => Refusal | null;
  readonly annulled: (t: Transition<P>, act: AdministrativeAct, by: string) => void;
  readonly changed: (t: Transition<P>, act: AdministrativeAct, amounts: ChangedAmounts, by: string) => void;
  readonly sentBack: (t: Transition<P>, act: AdministrativeAct, orderedStep: OrderedStep | null, by: string) => void;
  /** Why the authority cannot take it back itself (any more); null while it can. */
  readonly closedToOwnWithdrawal: (state: P['state'], act: AdministrativeAct) => Refusal | null;
  /** Whether it is said what follows, where the kind leaves that to whoever takes it back. */
  readonly checkOwnWithdrawal: (state: P['state'], act: AdministrativeAct, next: OrderedStep | null) => Refusal | null;
  /** The authority takes it back itself. */
  readonly withdrawn: (t: Transition<P>, act: AdministrativeAct, next: OrderedStep | null, reason: KeptText) => void;
  /** How what a ruling has brought about is taken back; left out where no such thing can be. */
  readonly undoing?: UndoneRulings<P>;
  /** A judgment has left it standing, as it was or changed. */
  readonly confirmedByJudgment: (t: Transition<P>, act: AdministrativeAct, judgment: Judgment) => void;
}

/** What becomes of the process where a ruling on an act that stands turns out never to have been. */
export interface UndoneRulings<P extends ProcessTypes<P>> {
  /** Whether it was followed, so that it cannot be taken back any more. */
  readonly isFollowed: (state: P['state'], act: AdministrativeAct, ruled: EndedRemedy) => boolean;
  /** What the act decides now, for each claim that it names. */
  readonly amountsOf: (state: P['state'], act: AdministrativeAct) => ChangedAmounts;
  /** The process goes on as if nothing had been ruled. */
  readonly apply: (t: Transition<P>, act: AdministrativeAct, ruled: EndedRemedy) => void;
}

export interface Judgment {
  readonly courtReference: string;
  readonly effectiveOn: PlainDate;
  readonly performBy: PlainDate;
}

/** The rules of an act before which those concerned are heard, or are not, which is said as well. */
export interface HeardActRules<P extends ProcessTypes<P>> extends ActRules<P> {
  /** Why nobody can be heard on it (any more); null while they can. */
  readonly closedToBeingHeard: (state: P['state'], act: AdministrativeAct) => Refusal | null;
  readonly announceHearing: (t: Transition<P>, act: AdministrativeAct, appointment: HearingAppointment) => void;
}

/** The acts of a kind of process, with what becomes of it through them. */
export interface RuledActs<P extends ProcessTypes<P>> extends ActsOfProcess<P> {
  readonly rulesFor: (act: AdministrativeAct) => ActRules<P>;
}

/** The same, where those concerned are heard before. */
export interface RuledHeardActs<P extends ProcessTypes<P>> extends HeardActs<P> {
  readonly rulesFor: (act: AdministrativeAct) => HeardActRules<P>;
}

export function actById<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  state: P['state'],
  id: string | null,
): AdministrativeAct | undefined {
  return acts.acts(state).find((act) => act.id === id);
}

/** The act as it stands now that a rule has changed it. */
export function asItStands<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  state: P['state'],
  act: AdministrativeAct,
): AdministrativeAct {
  return actById(acts, state, act.id) ?? act;
}

/** Whether a clock runs for one of these purposes, for this act. */
export function clockOf(
  { id }: AdministrativeAct,
  ...names: readonly ActClock[]
): (deadline: Pick<Deadline, 'purpose' | 'subject'>) => boolean {
  return ({ purpose, subject }) => subject === id && names.some((name) => name === purpose);
}

/** The title of a clock that says of which act it is, where several may run; else that of its rule. */
export function titleOf<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  act: AdministrativeAct,
  title: Message,
): { readonly title?: Message } {
  const { called, namedInTitles } = acts.natureOf(act);
  return namedInTitles === true ? { title: message('title-of-act', { title, act: called, actId: act.id }) } : {};
}
