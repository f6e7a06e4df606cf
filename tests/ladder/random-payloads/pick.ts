import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import type { CommandName, CommandPayloads } from '../../../domain/recovery-case/commands.ts';

/** What a step of the walk may draw from. */
export interface Pick {
  readonly number: number;
  readonly today: PlainDate;
}

/** How the walk words each command, from the state it meets. */
export type RandomPayloads<Names extends CommandName> = {
  readonly [Name in Names]: (state: RecoveryCaseState, pick: Pick) => CommandPayloads[Name];
};

export const reason = 'Random walk.';
