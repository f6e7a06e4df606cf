import { totalsOf } from '../../../domain/ledger/booking.ts';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import { documentWordings } from '../../../wording/recovery-case/documents.ts';
import { wordingOfRule } from '../../../wording/rulebooks/rule-titles.ts';
import { presentWarnings } from '../reading/warnings-view.ts';
import { called, said } from '../../language/readers-language.ts';
import type { TransitionRecord } from '../../../domain/recovery-case/recovery-case.ts';
import { standingWarnings } from '../../../domain/recovery-case/standing-warnings.ts';
import { writeAmount } from '../../processes/reading/amounts.ts';
import { presentTotals } from '../../processes/reading/totals.ts';
import type { DraftView } from './draft-view.ts';

/** What a transition that is thrown away would have left behind. */
export function presentDraft(before: RecoveryCaseState, record: TransitionRecord): DraftView {
  const { state, documents, timeline } = record;
  const money = (amount: number): string => writeAmount(amount, state.opening.currency);
  const known = new Set(standingWarnings(before).map(({ code, day }) => `${code} ${day ?? ''}`));
  return {
    letters: documents.map(({ kind, addressees, amountDue, dates }) => ({
      kind,
      title: called(documentWordings[kind]),
      addressees: addressees.map(({ name }) => name),
      amountDue: money(amountDue),
      dates: dates.map(({ rule, due, provisional, legalBasis }) => ({
        title: called(wordingOfRule(rule)),
        due,
        provisional,
        legalBasis,
      })),
    })),
    totals: presentTotals(totalsOf(state.balances), money),
    warnings: presentWarnings(standingWarnings(state).filter(({ code, day }) => !known.has(`${code} ${day ?? ''}`))),
    entries: timeline.map(({ message }) => said(message)),
  };
}
