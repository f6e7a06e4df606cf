import type { ProductKind } from '../../database/kinds/registry.ts';
import { lettersOfKind, type LettersOfKind } from './letters-of-kind.ts';
import { recoveryCaseLetters } from './templates/registry.ts';
import { rewardLetters } from './templates/reward/registry.ts';

/** The letters of every kind of process of the product. A matter that is reported has none: it tells its reports. */
export const letters: Readonly<Record<ProductKind, LettersOfKind>> = {
  'recovery-case': recoveryCaseLetters,
  reward: rewardLetters,
  'reported-matter': lettersOfKind<never>({ templates: {}, deliveredTo: () => [] }),
};
