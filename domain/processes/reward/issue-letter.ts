import type { PlainDate } from '../../calendar/plain-date.ts';
import { announcedPeriods, newDocument } from '../../kernel/new-document.ts';
import type { KeptText } from '../../kernel/kept-text.ts';
import { responsibleOffice } from '../../kernel/responsible-office.ts';
import { issuedAct, replacedBy, type IssuedAct } from '../../procedures/administrative-act/issued-act.ts';
import { periodRule } from '../../rulebooks/rulebook.ts';
import {
  letterKinds,
  type LetterNature,
  type LetterParticulars,
  type LetterReference,
  type PrintedAward,
  type ReportDocument,
} from './letters.ts';
import { message } from './messages.ts';
import type { Transition } from './reward.ts';
import type { RewardState } from './state.ts';
import type { ActKind } from './vocabulary.ts';

const templateVersion = 1;

/** A row of the law whose period begins with a letter. */
type RuleOfLetter = 'A11' | 'A15' | 'G3.claim' | 'G8.recall';

/** Decides something against the reporter, in a letter that says until when and where it can be contested. */
export function issueAct(
  t: Transition,
  particulars: Extract<LetterParticulars<KeptText>, { readonly kind: ActKind }>,
  rules: readonly RuleOfLetter[] = [],
): void {
  const { acts } = t.state;
  const { kind } = particulars;
  const { decidingAuthority: issuedBy } = responsibleOffice(t.state);
  const replaced = replacedBy(acts, kind);
  const { id: documentId } = issueLetter(t, particulars, ['A11', 'A15', ...rules], replaced);
  t.change({ acts: [...acts, issuedAct(acts, { kind, issuedBy, documentId })] });
}

/** Issues a letter; those to a reporter are written only where there is one who is told. */
export function issueLetter(
  t: Transition,
  particulars: LetterParticulars<KeptText>,
  rules: readonly RuleOfLetter[] = [],
  replaced?: IssuedAct<ActKind>,
): ReportDocument {
  const { opening, receivedOn, reporterIds } = t.state;
  const nature: LetterNature = letterKinds[particulars.kind];
  const document: ReportDocument = newDocument(t, particulars.kind, nature, rules);
  t.putDocument({
    ...document,
    processId: opening.processId,
    processNumber: opening.number,
    templateVersion,
    office: responsibleOffice(t.state),
    reporterIds: nature.toReporter === true ? reporterIds : [],
    subjects: opening.subjects.map(({ name }) => name),
    receivedOn,
    currency: t.rules.currency,
    periods: announcedPeriods(t, rules),
    replaces: replaced === undefined ? null : referenceTo(t.state, replaced),
    particulars,
  });
  t.change({ documents: [...t.state.documents, document] });
  t.say('document-issued', message('letter-issued', { letter: particulars.kind, number: document.number }), {
    documentId: document.id,
  });
  return document;
}

/** The letter in which an act was issued, as others refer to it. */
export function referenceTo(
  { documents }: Pick<RewardState, 'documents'>,
  { kind, documentId }: IssuedAct<ActKind>,
): LetterReference<ActKind> | null {
  const issued = documents.find(({ id }) => id === documentId);
  return issued === undefined ? null : { kind, number: issued.number, issuedOn: issued.issuedOn };
}

/** The sum as a letter prints it; null in a place that has no table of rewards. */
export function printedAward(
  t: Transition,
  award: Pick<PrintedAward, 'basis' | 'byTable' | 'amount'>,
): PrintedAward | null {
  const { rewards } = t.settings;
  if (rewards === null) return null;
  const { basis } = award;
  return basis.kind === 'loss'
    ? { ...award, share: rewards.shareOfLoss[basis.level], legalBasis: t.law(rewards.row) ?? '' }
    : { ...award, share: rewards.shareOfPossibleLoss, legalBasis: t.law(rewards.rowWithoutLoss) ?? '' };
}

/** The rules by which rewards are given, refused and taken back, as letters cite them. */
export function rulesOfRewards(t: Transition): string {
  return t.law('G3') ?? periodRule(t.rules, 'G3.claim').legalBasis;
}

/** Gives notice of a reward. */
export function issueAwardNotice(t: Transition, award: PrintedAward | null): void {
  if (award !== null) issueLetter(t, { kind: 'award-notice', award }, ['G3.claim']);
}

/** Somebody has proven that a letter reached the reporter. */
export function letterServed(t: Transition, documentId: string | undefined, servedOn: PlainDate): void {
  t.change({ documents: t.state.documents.map((each) => (each.id === documentId ? { ...each, servedOn } : each)) });
}
