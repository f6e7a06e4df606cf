import { earlyApplicationCommands } from './application-too-early.ts';
import { civilExecutionCommands } from './civil-execution.ts';
import { civilExecutionWindowClocks } from './civil-execution-window.ts';
import { civilSuitClocks, civilSuitCommands } from './civil-suit.ts';
import { civilTitleClocks, civilTitleCommands } from './civil-title.ts';
import { courtApplicationClocks, courtApplicationCommands } from './court-application.ts';
import { courtGapClocks, courtGapCommands } from './court-gaps.ts';
import { courtRefusalClocks, courtRefusalCommands } from './court-refusal.ts';
import { courtRulingClocks, courtRulingCommands } from './court-ruling.ts';
import { courtWindowClocks } from './court-window.ts';
import { enforcementClocks, enforcementCommands } from './enforcement.ts';
import { preservationClocks, preservationCommands } from './preservation.ts';

/** Everything that can be told of the courts, in the order in which they are met. */
export const courtCommands = {
  ...courtApplicationCommands,
  ...courtGapCommands,
  ...courtRulingCommands,
  ...courtRefusalCommands,
  ...earlyApplicationCommands,
  ...preservationCommands,
  ...enforcementCommands,
  ...civilSuitCommands,
  ...civilTitleCommands,
  ...civilExecutionCommands,
};

export const courtClocks = {
  ...courtWindowClocks,
  ...courtApplicationClocks,
  ...courtGapClocks,
  ...courtRulingClocks,
  ...courtRefusalClocks,
  ...preservationClocks,
  ...enforcementClocks,
  ...civilSuitClocks,
  ...civilTitleClocks,
  ...civilExecutionWindowClocks,
};
