/** What can be wrong with a number by itself: old papers are wrong, and so this is told and blocks nothing. */
export type NumberFault = 'form' | 'check-digit' | 'region' | 'date';

/** When the bearer of a number was born, as far as it tells: both days included, written YYYY-MM-DD, of 1800 at the earliest. */
export interface BirthInNumber {
  readonly earliest: string;
  readonly latest: string;
}

/** What an identity number says of itself and of its bearer. */
export interface ReadNumber {
  readonly faults: readonly NumberFault[];
  /** Null where the number does not tell, or tells a day that there is not. */
  readonly born: BirthInNumber | null;
}
