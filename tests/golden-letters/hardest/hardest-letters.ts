import type { AddressedReportLetter } from '../../../activities/documents/templates/reward/addressed-report-letter.ts';
import type { DocumentRequest } from '../../../domain/recovery-case/document-request.ts';
import { reportLetters } from '../reports/sample-report-letters.ts';
import { lettersOfEachKind } from '../sample-letters.ts';
import { specialLetters } from '../special-letters.ts';
import { rewritten, type WrittenText } from '../written-texts.ts';

/** What people write: Latin words, digits, quotation marks, units, an address without a place to break it, blank lines. */
const passage = [
  '经查，“app”后台无该报告记录，wifi 与 email 均不是受理渠道；"screen shots" 第3.14版共12页，距银行5 km。',
  'The bank confirmed the credit of 15 December 2018: 64,500.00 (sixty-four thousand five hundred).',
  '',
  '一、详见https://example.org/records/2026/11/30/statement-of-account?person=12345678901234567890&period=2017-03-01..2020-01-31#everything；',
  '二、当事人称：“2019年的待遇已由原单位扣回”，‘不应重复退回’——应当退回！',
].join('\n');

/** A text at its longest, so that no letter has two that are alike. */
function written({ is, longest, text }: WrittenText, count: number): string {
  if (is === 'of-a-person') return `${text}·${'阿卜杜热合曼·克热木·Nguyễn·'.repeat(20)}`.slice(0, longest);
  const beginning = `第${count}处：`;
  const whole = `${beginning}${`${passage}\n`.repeat(20)}`;
  return (is === 'line' ? whole.replaceAll('\n', ' ') : whole).slice(0, longest).trim();
}

/** Parts of a letter in which people are named and have written. */
function partsOfPeople(request: DocumentRequest | AddressedReportLetter): object {
  const { particulars } = request;
  if (!('person' in request)) return { particulars, subjects: request.subjects, reporters: request.reporters };
  const { person, addressees, estates } = request;
  return { particulars, person, addressees, ...(estates === undefined ? {} : { estates }) };
}

/** A letter with all that people have written at its longest. */
function atItsHardest<Request extends DocumentRequest | AddressedReportLetter>(request: Request): Request {
  let count = 0;
  return Object.assign(
    {},
    request,
    rewritten(partsOfPeople(request), (text) => written(text, (count += 1))),
  );
}

/** Letters of a recovery case at their hardest: one of each kind, with as much in it as the kind can say. */
export const hardestLetters: Readonly<Record<string, DocumentRequest>> = Object.fromEntries(
  Object.entries({
    ...lettersOfEachKind,
    'public-notice': specialLetters['public-notice-serves-decision'],
    'recovery-decision': specialLetters['decision-after-hearing'],
    'penalty-decision': specialLetters['penalty-with-half-multiple-and-defence'],
    'court-application': specialLetters['court-application-late'],
    'withholding-notice': specialLetters['withholding-with-consent'],
    'repayment-agreement': specialLetters['agreement-with-heirs'],
  }).map(([kind, request]) => [kind, atItsHardest(request)]),
);

/** The same of reports. */
export const hardestReportLetters: Readonly<Record<string, AddressedReportLetter>> = Object.fromEntries(
  Object.entries(reportLetters)
    .filter(([, { kind }], index, all) => all.findIndex(([, other]) => other.kind === kind) === index)
    .map(([, request]) => [request.kind, atItsHardest(request)]),
);
