import { isLaterRulebook } from '../../rulebooks/registry.ts';
import type { RulebookVersion } from '../../rulebooks/rulebook.ts';
import { message } from '../kernel-messages.ts';
import { momentOf } from '../moment.ts';
import type { ProcessDefinition } from '../process-definition.ts';
import type { ProcessTypes } from '../process-types.ts';
import { Transition } from '../transition.ts';
import type { TransitionRecord } from '../transition-record.ts';
import { goesOn } from './adopt-calendar.ts';
import { recountDates } from './recount.ts';

/**
 * Moves a process to a later version of its rulebook, and counts what still lies ahead by that; what its office has set holds on.
 * A period that the debtor has been told never ends earlier than they were told. Null when there is nothing to move: the process
 * has ended, goes by another rulebook, or by that version or a later one already.
 * @throws DomainError `rulebook-version-unknown` for a version that was never published
 */
export function adoptRulebook<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  state: P['state'],
  rulebook: RulebookVersion,
  at: number,
): TransitionRecord<P> | null {
  if (!goesOn(state) || rulebook.id !== state.rulebook.id) return null;
  if (!isLaterRulebook(rulebook, state.rulebook)) return null;
  const { id, version } = rulebook;
  const t = new Transition(process, state, { kind: 'rulebook', version }, momentOf(state, at));
  t.change({ rulebook: { id, version } });
  t.say('rulebook', message('rulebook-adopted', { rulebook: id, version }));
  process.recounting.onOtherRules?.(t);
  recountDates(process, t, {
    because: message('moved-by-rulebook', { rulebook: id, version }),
    debtorsDays: 'never-earlier',
  });
  return t.record();
}
