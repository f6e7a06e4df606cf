import { z } from 'zod';
import type { ProcessFilter } from '../../../database/process-list/list-query.ts';
import { actors } from '../../../domain/kernel/actors.ts';
import { personId } from '../../acting-person/person-id.ts';
import { sentence } from '../../language/readers-language.ts';
import { ownCheckDigits } from '../../validation/check-digits.ts';
import { anyDay, instant, repeatable, text } from '../../validation/fields.ts';
import { partyReferencePattern } from './party-reference.ts';

/** One value or several of them. */
export function oneOf<Value extends z.ZodType>(value: Value) {
  return z.array(value).min(1).max(50);
}

/** A range of days, both included. */
export function days(description: string) {
  return z
    .strictObject({ from: anyDay('First day.').optional(), to: anyDay('Last day.').optional() })
    .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
      error: () => sentence('last-before-first'),
      path: ['to'],
    })
    .meta({ description });
}

/** Where processes of a kind can stand. */
interface Staged {
  readonly stages: object;
}

/** What processes of every kind are narrowed by; in which stages they can stand, their kind says. */
export function processFilterShape({ stages }: Staged) {
  return { ...shapeOfEveryKind, stage: oneOf(z.enum([...Object.keys(stages), 'closed'])).optional() } as const;
}

const shapeOfEveryKind = {
  status: z.enum(['open', 'closed', 'any']).optional().meta({
    description: 'Open ones unless said otherwise. A filter by the stage closed finds closed ones as well.',
  }),
  office: oneOf(text(40)).optional(),
  assignee: personId.nullable().optional().meta({ description: 'null finds what nobody is assigned to.' }),
  waitsFor: oneOf(z.enum(actors)).optional().meta({ description: 'Whose move it is.' }),
  due: days('Days on which the next deadline ends, both included.').optional(),
  changedSince: instant.optional().meta({ description: 'Instant since which it has changed.' }),
  onHold: z.boolean().optional(),
  party: z
    .string()
    .regex(partyReferencePattern)
    .optional()
    .meta({
      description:
        'A `party` of any process: finds those in which the same person takes part or has taken part, in whatever role, by the identity ' +
        'number; of a person without one, that process alone.',
    }),
  text: text(100).superRefine(ownCheckDigits).optional().meta({
    description:
      "Part of the name of anybody who takes part, the beginning or the end of the number, or somebody's whole identity number.",
  }),
} as const;

/** A filter as a search reads it, with the party whose other processes are looked for. */
export interface SearchFilter extends ProcessFilter {
  readonly party?: string | undefined;
}

/** The parameters of a list by which processes of every kind are narrowed. What tells of a person is none of them. */
export function processParameters(kind: Staged) {
  return { ...parametersOfEveryKind, stage: repeatable(processFilterShape(kind).stage) } as const;
}

const parametersOfEveryKind = {
  status: shapeOfEveryKind.status,
  office: repeatable(shapeOfEveryKind.office),
  assignee: shapeOfEveryKind.assignee.unwrap().unwrap().optional(),
  unassigned: z.literal('true').optional().meta({ description: 'Only what nobody is assigned to.' }),
  waitsFor: repeatable(shapeOfEveryKind.waitsFor),
  dueFrom: anyDay('First day on which the next deadline may end.').optional(),
  dueTo: anyDay('Last day on which the next deadline may end.').optional(),
  changedSince: shapeOfEveryKind.changedSince,
  party: shapeOfEveryKind.party,
  onHold: z.enum(['true', 'false']).optional(),
} as const;

type Parameters = z.output<z.ZodObject<ReturnType<typeof processParameters>>>;

/** The part of a filter that parameters of every kind ask for. */
export function filterAsked(query: Parameters) {
  const { status, stage, office, assignee, unassigned, waitsFor, dueFrom, dueTo, changedSince, party, onHold } = query;
  return {
    status,
    stage,
    office,
    waitsFor,
    changedSince,
    party,
    assignee: unassigned === undefined ? assignee : null,
    due: daysAsked(dueFrom, dueTo),
    onHold: onHold === undefined ? undefined : onHold === 'true',
  };
}

/** The range of days that two parameters ask for; undefined where neither is given. */
export function daysAsked<Day>(from: Day | undefined, to: Day | undefined) {
  return from === undefined && to === undefined ? undefined : { from, to };
}

/** Parameters that are parts of one field of a search, by where they stand in it. */
export const processParameterAt: Readonly<Record<string, string>> = {
  'filter.due.from': 'dueFrom',
  'filter.due.to': 'dueTo',
};
