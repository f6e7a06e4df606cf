import type { CaseSearchAttribute } from '../../contracts/search-attributes.ts';
import { speaker } from '../language/readers-language.ts';
import { shownAttributeWordings } from '../../wording/answers/history-of-runs.ts';
import type { Wording } from '../../wording/wording.ts';
import type { ShownAttribute } from './history-kind.ts';

const shown = (
  name: CaseSearchAttribute,
  words: Wording,
  valueInWords = (value: string): string => value,
): ShownAttribute => ({ name, words, valueInWords });

/** What of a process of any kind people read in the Temporal UI. */
export const shownOfEveryProcess: readonly ShownAttribute[] = [
  shown('CaseStage', shownAttributeWordings.stage, (value) => speaker().stage(value)),
  shown('CaseNextStep', shownAttributeWordings.nextStep),
  shown('CaseWaitsFor', shownAttributeWordings.waitsFor),
];
