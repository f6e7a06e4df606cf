import type { Confidence, PeriodRule, PeriodUnit } from '../periods/period-rule.ts';
import { legalBasisOf } from './citation.ts';
import type { ThresholdRule } from './rulebook.ts';

/** A period as a rulebook file states it; what is left out is the rule rather than the exception. */
interface PeriodRow<Id extends string> {
  readonly id: Id;
  readonly length: number;
  readonly unit: PeriodUnit;
  readonly counted?: PeriodRule['counted'];
  readonly rolling?: PeriodRule['rolling'];
  readonly endsOn?: 'last-day-of-month';
  /** Its short citation, `ACL 54, 69`; the rule has it as the law is cited. */
  readonly source: string;
  readonly confidence?: Confidence;
  readonly configurable?: boolean;
}

interface ThresholdRow<Id extends string> {
  readonly id: Id;
  readonly unit?: string;
  /** Its short citation, as that of a period. */
  readonly source: string;
  readonly confidence?: Confidence;
}

/** Counted forward, rolling, fixed by law and surely read, unless the row says otherwise. */
export function period<const Id extends string>({ source, ...row }: PeriodRow<Id>): PeriodRule<Id> {
  return {
    counted: 'forward',
    rolling: 'rolls',
    confidence: 'high',
    configurable: false,
    ...row,
    legalBasis: legalBasisOf(source),
  };
}

export function threshold<const Id extends string>({ source, ...row }: ThresholdRow<Id>): ThresholdRule<Id> {
  return { confidence: 'high', ...row, legalBasis: legalBasisOf(source) };
}

/** Periods keyed by their ids, later ones in place of earlier ones with the same id. */
export function periodsById(rules: readonly PeriodRule[]): Readonly<Record<string, PeriodRule>> {
  return Object.fromEntries(rules.map((rule) => [rule.id, rule]));
}
