import { defineUpdate, setHandler } from '@temporalio/workflow';
import {
  adoptCalendarUpdate,
  adoptOfficeSettingsUpdate,
  adoptRulebookUpdate,
  type AdoptCalendarInput,
  type AdoptionReceipt,
  type AdoptOfficeSettingsInput,
  type AdoptRulebookInput,
} from '../../contracts/rollout.ts';
import { catchUpUpdate, type CatchUpInput, type CatchUpReceipt } from '../../contracts/process.ts';
import { adoptCalendar } from '../../domain/kernel/recounting/adopt-calendar.ts';
import { adoptOfficeSettings } from '../../domain/kernel/recounting/adopt-office-settings.ts';
import { adoptRulebook } from '../../domain/kernel/recounting/adopt-rulebook.ts';
import type { ProcessDefinition } from '../../domain/kernel/process-definition.ts';
import type { ProcessTypes } from '../../domain/kernel/process-types.ts';
import { guarded } from './commands.ts';
import type { RunningProcess } from './running-process.ts';
import { checkChange } from './update-input.ts';

/** What is no command: changes to what the process is counted by, which a rollout brings to it, and a look at the record. */
export function acceptChanges<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  running: RunningProcess<P>,
): void {
  setHandler(
    defineUpdate<AdoptionReceipt, [AdoptCalendarInput]>(adoptCalendarUpdate),
    ({ calendar }) => guarded(running, () => running.adopt((state, at) => adoptCalendar(process, state, calendar, at))),
    {
      description: 'Takes a later version of the calendar and counts its dates again',
      validator: (input) => checkChange('calendar', input),
    },
  );
  setHandler(
    defineUpdate<AdoptionReceipt, [AdoptOfficeSettingsInput]>(adoptOfficeSettingsUpdate),
    ({ settings }) =>
      guarded(running, () => running.adopt((state, at) => adoptOfficeSettings(process, state, settings, at))),
    {
      description: "Goes by another version of its office's settings and counts its dates again",
      validator: (input) => checkChange('settings', input),
    },
  );
  setHandler(
    defineUpdate<AdoptionReceipt, [AdoptRulebookInput]>(adoptRulebookUpdate),
    ({ rulebook }) => guarded(running, () => running.adopt((state, at) => adoptRulebook(process, state, rulebook, at))),
    {
      description: 'Goes by a later version of its rulebook and counts its dates again',
      validator: (input) => checkChange('rulebook', input),
    },
  );
  setHandler(
    defineUpdate<CatchUpReceipt, [CatchUpInput]>(catchUpUpdate),
    () => guarded(running, () => running.catchUp()),
    {
      description: 'Goes on from the record where that stands beyond the process',
      validator: (input) => checkChange('standing', input),
    },
  );
}
