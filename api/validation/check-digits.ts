import type { z } from 'zod';
import { hasWrongCheckDigits } from '../../domain/kernel/process-number.ts';
import { sentence } from '../language/readers-language.ts';

/** Refuses a case number that is written whole and has been mistaken: nothing would be found by it, or another case. */
export function ownCheckDigits(written: string, context: z.core.$RefinementCtx<string>): void {
  if (!hasWrongCheckDigits(written)) return;
  context.issues.push({
    code: 'custom',
    input: written,
    params: { code: 'check-digits-wrong' },
    message: sentence('check-digits'),
  });
}
