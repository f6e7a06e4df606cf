import { z } from 'zod';
import { isPlainDate, type PlainDate } from '../../domain/calendar/plain-date.ts';
import { codePointName, firstUnprintable } from '../../contracts/letter-characters.ts';
import { DomainError } from '../../domain/error.ts';
import { parseAmount, type Currency, type MinorUnits } from '../../domain/money/money.ts';
import { characterFault } from './text-characters.ts';

/** Text of people, composed (NFC) and without surrounding white space, 1 to `longest` characters. */
export function text(longest: number) {
  return optionalText(longest).min(1, 'Write at least one character.');
}

/** As `text`, but it may be empty. */
export function optionalText(longest: number) {
  return z
    .string()
    .normalize('NFC')
    .trim()
    .max(longest, `Write at most ${longest} characters.`)
    .superRefine((written, context) => {
      const fault = characterFault(written) ?? notInLetters(written);
      if (fault === undefined) return;
      const { code, message } = fault;
      context.issues.push({ code: 'custom', input: written, params: { code }, message });
    });
}

/** What is written into a case is printed in letters sooner or later: a name with a hole in it would be no name. */
function notInLetters(written: string) {
  const lacking = firstUnprintable(written);
  if (lacking === undefined) return undefined;
  return {
    code: 'character-not-in-letters',
    message:
      `Letters cannot print ${lacking} (${codePointName(lacking)}): write it another way, such as by a variant, by ` +
      'its parts, or as 〓.',
  };
}

/** A reason that is printed in the timeline. */
export const reason = text(2_000).meta({ example: 'The person said so on the telephone on 2026-11-20.' });

/** An existing day, written YYYY-MM-DD. */
export const day = z
  .string()
  .meta({ format: 'date', example: '2026-11-20' })
  .transform((written, context): PlainDate => {
    if (isPlainDate(written)) return written;
    context.issues.push({
      code: 'custom',
      input: written,
      params: { code: 'date-invalid' },
      message: 'Write an existing day of 1900 to 2200 as YYYY-MM-DD.',
    });
    return z.NEVER;
  });

/** An amount as it is written in requests: decimal text, never a JSON number. */
export const writtenAmount = z
  .string()
  .max(20)
  .meta({ pattern: String.raw`^(0|[1-9]\d*)(\.\d{1,2})?$`, example: '128900.00', description: 'Decimal text.' });

/** An amount in the smallest unit of the currency, from decimal text. */
export function amount(currency: Currency) {
  return writtenAmount.transform((written, context): MinorUnits => {
    const read = readAmount(written, currency);
    if (typeof read === 'number') return read;
    context.issues.push({ code: 'custom', input: written, params: { code: read.code }, message: read.message });
    return z.NEVER;
  });
}

/** The amount, or why the text is none. */
export function readAmount(written: string, currency: Currency): MinorUnits | DomainError {
  try {
    return parseAmount(written, currency);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
