import { z } from 'zod';
import { isPlainDate, LAST_DAY_OF_CALENDAR, type PlainDate } from '../../domain/calendar/plain-date.ts';
import { DomainError } from '../../domain/error.ts';
import { message } from '../../domain/ground-messages.ts';
import {
  formatAmountForReading,
  minorUnits,
  parseAmount,
  type Currency,
  type MinorUnits,
} from '../../domain/money/money.ts';
import { LARGEST_MONTHLY_BENEFIT_IN_MINOR_UNITS } from '../../domain/recovery-case/claim-period.ts';
import { FIRST_DAY_OF_INSURANCE, FIRST_DAY_OF_LIVES, LAST_DAY_OF_PLANS } from '../../domain/kernel/horizons.ts';
import { MOST_INSTALMENTS } from '../../domain/recovery-case/horizons.ts';
import { said, sentence } from '../language/readers-language.ts';
import { characterFault } from './text-characters.ts';

/** Text of people, composed (NFC) and without surrounding white space, 1 to `longest` characters. */
export function text(longest: number) {
  return optionalText(longest).min(1, { error: () => sentence('write-something') });
}

/** As `text`, but it may be empty. */
export function optionalText(longest: number) {
  return z
    .string()
    .normalize('NFC')
    .trim()
    .max(longest, { error: () => sentence('text-too-long', { longest }) })
    .superRefine((written, context) => {
      const fault = characterFault(written);
      if (fault === undefined) return;
      context.issues.push({
        code: 'custom',
        input: written,
        params: { code: fault.code },
        message: fault.message,
      });
    });
}

/** An id in an address: nothing has one of other characters, nor does the database take all of them. */
export function idInAddress() {
  return z.string().regex(/^[A-Za-z0-9._-]{1,100}$/, { error: () => sentence('id-characters') });
}

/** A reason that is printed in the timeline. */
export const reason = text(2_000).meta({ example: 'The person said so on the telephone on 2026-11-20.' });

/** A day on which something happened that the case is told of; `about` says what. The case refuses one after today. */
export function factDay(about = '') {
  return dayFrom(FIRST_DAY_OF_INSURANCE, LAST_DAY_OF_CALENDAR, about, 'Not after today.');
}

/** As `factDay`, for what tells of a life, which may be older than social insurance. */
export function lifeDay(about = '') {
  return dayFrom(FIRST_DAY_OF_LIVES, LAST_DAY_OF_CALENDAR, about, 'Not after today.');
}

/** A day that is still to come when it is planned, or that somebody has set. The case refuses one too far ahead. */
export function plannedDay(years: number, about = '') {
  const limit = `At most ${years === 1 ? 'one year' : `${years} years`} ahead.`;
  return dayFrom(FIRST_DAY_OF_INSURANCE, LAST_DAY_OF_PLANS, about, limit);
}

/** A day that something is looked for by or counted from. */
export function anyDay(about = '') {
  return dayFrom(FIRST_DAY_OF_INSURANCE, LAST_DAY_OF_PLANS, about);
}

/** A parameter of an address that may stand several times: any of its values will do. */
export function repeatable<Values extends z.ZodType>(values: Values) {
  return z.preprocess((given) => (typeof given === 'string' ? [given] : given), values);
}

/**
 * An instant with the offset of its zone, of which no place on earth has one beyond fourteen hours, in years of which every day has its
 * place in the calendar, whatever the zone.
 */
export const instant = z.iso
  .datetime({ offset: true, abort: true })
  .regex(/(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)$/, { error: () => sentence('offset-too-large') })
  .regex(/^(?:19[5-9]|2[01]\d)\d-/, { error: () => sentence('instant-out-of-years', { first: '1950', last: '2199' }) });

/** An existing day between two, both included, written YYYY-MM-DD. */
function dayFrom(first: PlainDate, last: PlainDate, ...description: readonly string[]) {
  return z
    .string()
    .meta({ format: 'date', example: '2026-11-20', description: inWords(...description, `${first} to ${last}.`) })
    .transform((written, context): PlainDate => {
      if (isPlainDate(written) && written >= first && written <= last) return written;
      context.issues.push({
        code: 'custom',
        input: written,
        params: { code: 'date-invalid' },
        message: sentence('existing-day', { first, last }),
      });
      return z.NEVER;
    });
}

function inWords(...sentences: readonly string[]): string {
  return sentences.filter((each) => each !== '').join(' ');
}

/** How many monthly instalments a plan has. */
export function instalmentCount(example: number) {
  return z.int().min(1).max(MOST_INSTALMENTS).meta({ example });
}

/** An amount as it is written in requests: decimal text, never a JSON number. */
export const writtenAmount = z
  .string()
  .max(20)
  .meta({ pattern: String.raw`^(0|[1-9]\d*)(\.\d{1,2})?$`, example: '128900.00', description: 'Decimal text.' });

/** An amount in the smallest unit of the currency, from decimal text. */
export function amount(currency: Currency) {
  return amountReadBy(readAmount, currency);
}

/** A benefit a month, as `amount`. */
export function monthlyAmount(currency: Currency) {
  return amountReadBy(readMonthlyAmount, currency);
}

function amountReadBy(read: typeof readAmount, currency: Currency) {
  return writtenAmount.transform((written, context): MinorUnits => {
    const outcome = read(written, currency);
    if (typeof outcome === 'number') return outcome;
    context.issues.push({
      code: 'custom',
      input: written,
      params: { code: outcome.code },
      message: said(outcome.said),
    });
    return z.NEVER;
  });
}

/** A benefit a month, or why the text is none. */
export function readMonthlyAmount(written: string, currency: Currency): MinorUnits | DomainError {
  const read = readAmount(written, currency);
  if (typeof read !== 'number' || read <= LARGEST_MONTHLY_BENEFIT_IN_MINOR_UNITS) return read;
  const largest = formatAmountForReading(minorUnits(LARGEST_MONTHLY_BENEFIT_IN_MINOR_UNITS), currency);
  return new DomainError('amount-invalid', message('benefit-beyond', { largest }));
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
