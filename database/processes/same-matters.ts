import type { DataSource } from 'typeorm';
import { lastDayOfMonth, plainDate, type PlainDate } from '../../domain/calendar/plain-date.ts';
import { normalIdentityNumber } from '../../domain/identity-numbers/identity-number.ts';
import type { Matter } from '../../domain/kernel/incoming/elsewhere.ts';
import { processNumber } from '../../domain/kernel/process-number.ts';
import type { Keyring } from '../../encryption/keyring.ts';
import { identityNumberPurpose } from '../sealing/sealing-contexts.ts';

/** Who asks for others about the same, and what is said of them. */
export interface AskingForOthers {
  readonly processId: string;
  /** Digest of the opening; null for a command. */
  readonly requestDigest: string | null;
  readonly linkTo: readonly string[];
  readonly isAnotherMatter: boolean;
  /** It is known to have the same body as another one. */
  readonly isRepeated: boolean;
  /** Whether it comes in now, unless it is refused: then it is what others about the same have to find. */
  readonly comesIn: boolean;
}

/** A case about the same. */
export interface SameMatter {
  readonly processId: string;
  readonly number: string | null;
  readonly hasSameBody: boolean;
}

/**
 * Cases about the same person, scheme and months, open or closed, but for those that it is linked to; in one statement, in which whoever
 * asks for the same person takes turns.
 */
export async function askForSameMatter(
  dataSource: DataSource,
  keyring: Keyring,
  { identityNumber, of, days }: Matter,
  { processId, requestDigest, linkTo, isAnotherMatter, isRepeated, comesIn }: AskingForOthers,
): Promise<readonly SameMatter[]> {
  const found = await dataSource.query<FoundMatter[]>(
    `SELECT process_id AS "processId", number, given_as AS "givenAs", has_same_body AS "hasSameBody"
     FROM ask_for_same_matter($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      processId,
      requestDigest,
      keyring.blindIndexCandidates(normalIdentityNumber(identityNumber), identityNumberPurpose),
      of,
      days.map(({ from }) => firstDayOfMonth(from)),
      days.map(({ to }) => lastDayOfMonth(to)),
      linkTo,
      isAnotherMatter,
      isRepeated,
      comesIn,
    ],
  );
  return found.map(({ givenAs, number, ...other }) => ({ ...other, number: number ?? numberGiven(givenAs) }));
}

/** A case that has its number already and is not on record yet. */
interface FoundMatter extends SameMatter {
  readonly givenAs: readonly [officeId: string, year: string, sequence: string] | null;
}

function numberGiven(givenAs: FoundMatter['givenAs']): string | null {
  if (givenAs === null) return null;
  const [officeId, year, sequence] = givenAs;
  return processNumber(officeId, Number(year), Number(sequence));
}

function firstDayOfMonth(date: PlainDate): PlainDate {
  return plainDate(`${date.slice(0, 7)}-01`);
}
