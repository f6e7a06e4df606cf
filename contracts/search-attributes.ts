import {
  defineSearchAttributeKey,
  type SearchAttributePair,
  type SearchAttributeType,
  type TypedSearchAttributes,
} from '@temporalio/common';
import { earliestDeadline } from '../domain/kernel/clocks/earliest.ts';
import type { ProcessDefinition } from '../domain/kernel/process-definition.ts';
import { responsibleOffice } from '../domain/kernel/responsible-office.ts';
import type { ProcessTypes } from '../domain/kernel/process-types.ts';
import type { RecoveryCaseState } from '../domain/recovery-case/case-state.ts';
import { recoveryCase } from '../domain/recovery-case/definition.ts';
import { codeOfNextStep } from '../domain/recovery-case/summary.ts';

/** Custom search attributes of processes; none carries personal data. Names as shown in the Temporal UI. */
export const caseSearchAttributes = {
  CaseNumber: 'KEYWORD',
  CaseOffice: 'KEYWORD',
  /** Of recovery cases alone. */
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
export const processNumberAttribute = defineSearchAttributeKey('CaseNumber', 'KEYWORD');

const keyword = (name: CaseSearchAttribute, value: string): SearchAttributePair => ({
  key: defineSearchAttributeKey(name, 'KEYWORD'),
  value: [...value].length > longestKeyword ? `${[...value].slice(0, longestKeyword - 1).join('')}…` : value,
});

/** The search attributes that a process of any kind has, as its state stands. */
export function processSearchAttributesOf<P extends ProcessTypes<P>>(
  definition: ProcessDefinition<P>,
  state: P['state'],
): readonly SearchAttributePair[] {
  const { nextStep, waitsFor } = definition;
  const nextDeadline = earliestDeadline(state.deadlines);
  const attributes = [
    keyword('CaseNumber', state.opening.number),
    keyword('CaseOffice', responsibleOffice(state).id),
    keyword('CaseStage', state.stage),
    keyword('CaseNextStep', codeOfNextStep(nextStep(state))),
    keyword('CaseWaitsFor', waitsFor(state)),
  ];
  return nextDeadline === null
    ? attributes
    : [
        ...attributes,
        { key: defineSearchAttributeKey('CaseNextDeadline', 'DATETIME'), value: new Date(nextDeadline.runsOutAt) },
      ];
}

/** The search attributes of a case as its state stands. */
export function searchAttributesOf(state: RecoveryCaseState): readonly SearchAttributePair[] {
  const { opening } = state;
  return [
    ...processSearchAttributesOf(recoveryCase, state),
    keyword('CaseScheme', opening.scheme),
    keyword('CaseViolation', opening.violation),
  ];
}

/** Those that differ from what Temporal shows now: an upsert costs an event, so only what changed is sent. */
export function changedSearchAttributes(
  attributes: readonly SearchAttributePair[],
  shown: TypedSearchAttributes,
): SearchAttributePair[] {
  return attributes.filter(({ key, value }) => {
    const before: unknown = shown.get(key);
    return before instanceof Date && value instanceof Date ? before.getTime() !== value.getTime() : before !== value;
  });
}
