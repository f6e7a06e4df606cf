import type { ProductKind } from '../../database/kinds/registry.ts';
import type { LettersOfKind } from './letters-of-kind.ts';
import { recoveryCaseLetters } from './templates/registry.ts';

/** The letters of every kind of process of the product. */
export const letters: Readonly<Record<ProductKind, LettersOfKind>> = { 'recovery-case': recoveryCaseLetters };
