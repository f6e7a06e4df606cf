import { Transition } from '../../kernel/transition.ts';
import { recoveryCase } from '../definition.ts';
import type { OfficeSettings } from '../../rulebooks/office-settings.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { lowerDeduction } from '../stages/withholding-plan.ts';
import { momentOf } from '../../kernel/moment.ts';
import type { TransitionRecord } from '../recovery-case.ts';
import { goesOn } from './adopt-calendar.ts';
import { recount } from './recount.ts';

/**
 * Moves a case to another version of its office's settings, and counts what still lies ahead by them. A period that the
 * debtor has been told never ends earlier than they were told. Null when there is nothing to move: the case has ended, or
 * goes by that version already.
 */
export function adoptOfficeSettings(
  state: RecoveryCaseState,
  settings: OfficeSettings,
  at: number,
): TransitionRecord | null {
  const { version } = settings;
  if (!goesOn(state) || state.officeSettings?.version === version) return null;
  const t = new Transition(recoveryCase, state, { kind: 'office-settings', version }, momentOf(state, at));
  t.change({ officeSettings: settings });
  t.say('settings', `The case goes by the office's settings ${version} from now on.`);
  lowerDeduction(t);
  recount(t, `the office's settings ${version}`, 'never-earlier');
  return t.record();
}
