import type { PlainDate } from '../../calendar/plain-date.ts';
import { findConsequence } from '../../kernel/facts/entering-facts.ts';
import type { Consequence } from '../../kernel/facts/consequence.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { Transition } from '../recovery-case.ts';
import type { ConsequenceKind } from './fact-kinds.ts';

/** Whether something was done in time, or before a day that is the last to wait for, or before what is still open. */
export type Timeliness = 'in-time' | 'open' | PlainDate;

/** Something that was done, such as an application to the court, as it was judged before this step and is judged after it. */
interface Done {
  readonly kind: ConsequenceKind;
  readonly subject: string;
  readonly before: Timeliness;
  readonly now: Timeliness;
  /** By what it is found where no fact has changed: the act whose remedies are open again. */
  readonly cause: string;
}

/**
 * What has turned out to come too early is for a person to look at: once, and again where the day that it had to wait for has moved by a
 * fact. It is no duty any more once it came in time after all.
 * @returns whether it was found in this step
 */
export function findDoneTooEarly(
  t: Transition,
  state: Pick<RecoveryCaseState, 'facts' | 'consequences'>,
  { kind, subject, before, now, cause }: Done,
): boolean {
  const isAboutIt = (each: Consequence): boolean => each.kind === kind && each.subject === subject;
  const isAskedFor = t.state.consequences.some(isAboutIt);
  if (now === 'in-time') {
    if (isAskedFor) t.change({ consequences: t.state.consequences.filter((each) => !isAboutIt(each)) });
    return false;
  }
  const changed = t.state.facts.filter((fact, index) => fact !== state.facts[index]).at(-1);
  const hasMoved = changed !== undefined && (before !== now || state.consequences.some(isAboutIt));
  if (isAskedFor || !(before === 'in-time' || hasMoved)) return false;
  findConsequence(t, { causeId: changed?.id ?? cause, kind, subject });
  return true;
}
