import { z } from 'zod';
import type { ReadWords } from '../../../database/sealing/process-texts.ts';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';

/** By what a case is shown. */
export interface Shown {
  /** Writes an amount in the currency of the case. */
  readonly money: (amount: number) => string;
  /** What people have written at length. */
  readonly read: ReadWords;
}

/** A part of the case as the API shows it: its fields, and what they say of a state. */
interface CaseSection<Shape extends z.ZodRawShape, View extends object> {
  readonly shape: Shape;
  readonly present: (state: RecoveryCaseState, shown: Shown) => View;
  /** Both parts as one. */
  and<Next extends z.ZodRawShape, NextView extends object>(
    next: CaseSection<Next, NextView>,
  ): CaseSection<Shape & Next, View & NextView>;
}

/** A part that shows these fields, each with what it says of a case. */
export function caseSection<Shape extends z.ZodRawShape>(
  shape: Shape,
  present: (state: RecoveryCaseState, shown: Shown) => z.output<z.ZodObject<Shape>>,
): CaseSection<Shape, z.output<z.ZodObject<Shape>>> {
  return joinable(shape, present);
}

function joinable<Shape extends z.ZodRawShape, View extends object>(
  shape: Shape,
  present: (state: RecoveryCaseState, shown: Shown) => View,
): CaseSection<Shape, View> {
  return {
    shape,
    present,
    and: (next) =>
      joinable({ ...shape, ...next.shape }, (state, shown) => ({
        ...present(state, shown),
        ...next.present(state, shown),
      })),
  };
}
