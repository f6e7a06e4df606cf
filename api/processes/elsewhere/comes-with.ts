import { z } from 'zod';
import type { AskingForOthers } from '../../../database/processes/same-matters.ts';
import type { CommandRule } from '../../../domain/kernel/command-rule.ts';
import { sameBody, type ComesWith } from '../../../domain/kernel/incoming/elsewhere.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import { text } from '../../validation/fields.ts';

/** Codes of warnings, by which whoever opens a process or gives it a command lets come in what was warned of. */
export const confirmWarnings = z.array(text(60)).max(20).default([]).meta({
  description: 'Codes of warnings that were seen and are confirmed. A code that no warning has is no fault.',
  example: [],
});

/** What is said of other processes that are about the same person and the same months. */
export const saidOfOthers = {
  linkTo: z
    .array(z.uuid())
    .max(20)
    .default([])
    .meta({ description: 'Ids of others about the same that it is to be linked to.', example: [] }),
  otherMatter: text(1_000)
    .nullable()
    .default(null)
    .meta({ description: 'Why it is another matter than others about the same.', example: null }),
};

/** All of it, as requests say it. */
export const readSaidWith = z.strictObject({ confirmWarnings, ...saidOfOthers });
export type SaidWith = z.output<typeof readSaidWith>;

/** The members of a body that are no part of what it says. */
export const namesOfConfirmation = ['confirmWarnings', 'linkTo', 'otherMatter'] as const satisfies (keyof SaidWith)[];

export const nothingSaid: Readonly<SaidWith> = { confirmWarnings: [], linkTo: [], otherMatter: null };

/** As processes take it: what was not said is left out. */
export function comesWith(
  { confirmWarnings: confirmed = [], linkTo = [], otherMatter = null }: Partial<Readonly<SaidWith>>,
  elsewhere: NonNullable<ComesWith['elsewhere']>,
): ComesWith {
  return {
    ...(confirmed.length === 0 ? {} : { confirmWarnings: confirmed }),
    ...(linkTo.length === 0 ? {} : { linkTo }),
    ...(otherMatter === null ? {} : { otherMatter }),
    ...(elsewhere.length === 0 ? {} : { elsewhere }),
  };
}

/** Which members of a command's body confirm warnings of it. */
export function namesOfSaidWith<P extends ProcessTypes<P>>({
  incoming,
  matter,
}: Pick<CommandRule<P, never>, 'incoming' | 'matter'>): readonly (keyof SaidWith)[] {
  if (incoming === undefined) return [];
  return matter === undefined ? ['confirmWarnings'] : namesOfConfirmation;
}

/** The schemas of those members. */
export const schemasOfSaidWith = { confirmWarnings, ...saidOfOthers };

/**
 * Asks for others about the same.
 * @param comesIn whether it comes in now, unless it is refused
 */
export function asking(
  processId: string,
  requestDigest: string | null,
  { confirmWarnings: confirmed = [], linkTo = [], otherMatter = null }: Partial<Readonly<SaidWith>>,
  comesIn: boolean,
): AskingForOthers {
  return {
    processId,
    requestDigest,
    linkTo,
    isAnotherMatter: otherMatter !== null,
    isRepeated: confirmed.includes(sameBody.code),
    comesIn,
  };
}
