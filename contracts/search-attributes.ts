import {
  defineSearchAttributeKey,
  type SearchAttributePair,
  type SearchAttributeType,
  type TypedSearchAttributes,
} from '@temporalio/common';
import type { RecoveryCaseState } from '../domain/recovery-case/case-state.ts';
import { codeOfNextStep, summaryOf } from '../domain/recovery-case/summary.ts';

/** Custom search attributes of a recovery case; none carries personal data. Names as shown in the Temporal UI. */
export const caseSearchAttributes = {
  CaseNumber: 'KEYWORD',
  CaseOffice: 'KEYWORD',
  CaseScheme: 'KEYWORD',
  CaseViolation: 'KEYWORD',
  CaseStage: 'KEYWORD',
  /** What runs out next, in words, with its law. */
  CaseNextStep: 'KEYWORD',
  CaseNextDeadline: 'DATETIME',
  /** Whose move the case waits for. */
  CaseWaitsFor: 'KEYWORD',
} as const satisfies Record<string, SearchAttributeType>;
export type CaseSearchAttribute = keyof typeof caseSearchAttributes;

/** Databases that servers of Temporal keep keywords in hold so many characters. */
const longestKeyword = 255;

/** The case number (案号), as Temporal shows it. */
export const caseNumberAttribute = defineSearchAttributeKey('CaseNumber', 'KEYWORD');

const keyword = (name: CaseSearchAttribute, value: string): SearchAttributePair => ({
  key: defineSearchAttributeKey(name, 'KEYWORD'),
  value: [...value].length > longestKeyword ? `${[...value].slice(0, longestKeyword - 1).join('')}…` : value,
});

/** The search attributes of a case as its state stands. */
export function searchAttributesOf(state: RecoveryCaseState): SearchAttributePair[] {
  const { nextDeadline, nextStep, waitsFor } = summaryOf(state);
  const { opening } = state;
  const attributes = [
    keyword('CaseNumber', opening.number),
    keyword('CaseOffice', opening.office.id),
    keyword('CaseScheme', opening.scheme),
    keyword('CaseViolation', opening.violation),
    keyword('CaseStage', state.stage),
    keyword('CaseNextStep', codeOfNextStep(nextStep)),
    keyword('CaseWaitsFor', waitsFor),
  ];
  return nextDeadline === null
    ? attributes
    : [
        ...attributes,
        { key: defineSearchAttributeKey('CaseNextDeadline', 'DATETIME'), value: new Date(nextDeadline.runsOutAt) },
      ];
}

/** Those that differ from what Temporal shows now: an upsert costs an event, so only what changed is sent. */
export function changedSearchAttributes(state: RecoveryCaseState, shown: TypedSearchAttributes): SearchAttributePair[] {
  return searchAttributesOf(state).filter(({ key, value }) => {
    const before: unknown = shown.get(key);
    return before instanceof Date && value instanceof Date ? before.getTime() !== value.getTime() : before !== value;
  });
}
