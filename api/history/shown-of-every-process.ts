import type { CaseSearchAttribute } from '../../contracts/search-attributes.ts';
import { speaker } from '../language/readers-language.ts';
import type { ShownAttribute } from './history-kind.ts';

const shown = (
  name: CaseSearchAttribute,
  words: string,
  valueInWords = (value: string): string => value,
): ShownAttribute => ({ name, words, valueInWords });

/** What of a process of any kind people read in the Temporal UI. */
export const shownOfEveryProcess: readonly ShownAttribute[] = [
  shown('CaseStage', 'stage', (value) => speaker().stage(value)),
  shown('CaseNextStep', 'next step'),
  shown('CaseWaitsFor', 'must act:'),
];
