import type { Message } from '../../message.ts';
import type { CommandRule } from '../../kernel/command-rule.ts';
import type { Moment } from '../../kernel/moment.ts';
import type { ProcessTypes } from '../../kernel/process-types.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import type { Transition } from '../../kernel/transition.ts';
import { message } from './act-messages.ts';
import { refusal } from './act-refusal.ts';
import type { ActsOfProcess } from './acts-of-process.ts';
import type { OfAct } from './of-act.ts';
import type { AdministrativeAct } from './administrative-act.ts';

/** The rule of a command about one act: as of any command, said of the act that is meant. */
export interface ActCommand<P extends ProcessTypes<P>, Payload extends OfAct> extends Omit<
  CommandRule<P, Payload>,
  'words' | 'closed' | 'check' | 'apply'
> {
  readonly words: (payload: Payload, t: Transition<P>, act: AdministrativeAct | undefined) => Message;
  /** What becomes of a remedy that is open: can be told once the process is closed, where remedies may outlast it. */
  readonly followsRemedy?: true;
  /** Why it is not open where there is no act at all. */
  readonly without: Refusal;
  readonly closed: (state: P['state'], act: AdministrativeAct) => Refusal | null;
  /** Whether it can be about this act, judging by what else it says: tells which of several is meant. */
  readonly fits?: (state: P['state'], act: AdministrativeAct, payload: Payload) => boolean;
  readonly check?: (state: P['state'], act: AdministrativeAct, payload: Payload, moment: Moment) => Refusal | null;
  readonly apply: (t: Transition<P>, act: AdministrativeAct, payload: Payload) => void;
}

/** Makes a command of one that is about an act: the act that is named, or the only one for which it is open. */
export function commandOfAct<P extends ProcessTypes<P>, Payload extends OfAct>(
  acts: ActsOfProcess<P>,
  { words, followsRemedy, without, closed, fits, check, apply, ...description }: ActCommand<P, Payload>,
): CommandRule<P, Payload> {
  const candidates = (state: P['state'], payload: Payload): readonly AdministrativeAct[] => {
    const open = acts.acts(state).filter((act) => closed(state, act) === null);
    if (payload.actId != null) return open.filter(({ id }) => id === payload.actId);
    const fitting = open.length > 1 && fits !== undefined ? open.filter((act) => fits(state, act, payload)) : open;
    return fitting.length === 0 ? open : fitting;
  };
  const meant = (state: P['state'], payload: Payload): AdministrativeAct | undefined => {
    const [only, ...others] = candidates(state, payload);
    return others.length === 0 ? only : undefined;
  };
  const notMeant = (state: P['state'], payload: Payload): Refusal => {
    const named = acts.acts(state).find(({ id }) => id === payload.actId);
    const refused = named === undefined ? null : closed(state, named);
    if (refused !== null) return refused;
    const open = acts.acts(state).filter((act) => closed(state, act) === null);
    const those = open.map((act) => ({ id: act.id, act: acts.natureOf(act).called }));
    return payload.actId == null
      ? refusal('act-missing', message('say-which-act', { acts: those }), 'actId')
      : refusal('act-unknown', message('no-such-act', { actId: payload.actId, acts: those }), 'actId');
  };
  return {
    ...(acts.by === undefined ? {} : { by: acts.by }),
    ...(followsRemedy === true && acts.remediesOutlast === true ? { onceClosed: 'while-nothing-waits' } : {}),
    ...description,
    words: (payload, t) => words(payload, t, meant(t.state, payload)),
    closed: (state) => {
      const refusals = acts.acts(state).map((act) => closed(state, act));
      const further = refusals.find((each) => each !== null && each.code !== without.code);
      return refusals.includes(null) ? null : (further ?? refusals[0] ?? without);
    },
    check: (state, payload, moment) => {
      const act = meant(state, payload);
      return act === undefined ? notMeant(state, payload) : (check?.(state, act, payload, moment) ?? null);
    },
    apply: (t, payload) => {
      const act = meant(t.state, payload);
      if (act !== undefined) apply(t, act, payload);
    },
  };
}
