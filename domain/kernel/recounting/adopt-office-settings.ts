import { message } from '../kernel-messages.ts';
import type { OfficeSettings } from '../../rulebooks/office-settings.ts';
import { momentOf } from '../moment.ts';
import type { ProcessDefinition } from '../process-definition.ts';
import type { ProcessTypes } from '../process-types.ts';
import { Transition } from '../transition.ts';
import type { TransitionRecord } from '../transition-record.ts';
import { goesOn } from './adopt-calendar.ts';
import { recountDates } from './recount.ts';

/**
 * Moves a process to another version of its office's settings, and counts what still lies ahead by them. A period that the
 * debtor has been told never ends earlier than they were told. Null when there is nothing to move: the process has ended, or
 * goes by that version already.
 */
export function adoptOfficeSettings<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  state: P['state'],
  settings: OfficeSettings,
  at: number,
): TransitionRecord<P> | null {
  const { version } = settings;
  if (!goesOn(state) || state.officeSettings?.version === version) return null;
  const t = new Transition(process, state, { kind: 'office-settings', version }, momentOf(state, at));
  t.change({ officeSettings: settings });
  t.say('settings', message('settings-adopted', { version }));
  process.recounting.onOtherRules?.(t);
  recountDates(process, t, { because: message('moved-by-settings', { version }), debtorsDays: 'never-earlier' });
  return t.record();
}
