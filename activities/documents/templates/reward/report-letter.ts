import type { LetterKind, LetterParticulars } from '../../../../domain/processes/reward/letters.ts';
import { documentWordings } from '../../../../wording/reward/documents.ts';
import { fact, paragraph, type LetterBlock, type LetterContent } from '../../letter-content.ts';
import type { LetterTemplate } from '../../letter-template.ts';
import { authoritySeal, contactOf } from '../passages/closing-passages.ts';
import { letterInText } from './passages.ts';
import { particularsMismatch } from '../passages/particulars.ts';
import type { AddressedReportLetter } from './addressed-report-letter.ts';

type Particulars<Kind extends LetterKind> = Extract<LetterParticulars, { readonly kind: Kind }>;

/** What each letter says of its own; the rest is the same on all of them. */
type Body = Pick<LetterContent, 'opening' | 'sections' | 'closing' | 'slip'>;

/** A letter of the department that supervises the funds: it receives reports, finds on them and rewards them. */
export function reportLetter<Kind extends LetterKind>(
  kind: Kind,
  bodyOf: (letter: AddressedReportLetter, particulars: Particulars<Kind>) => Body,
): LetterTemplate<AddressedReportLetter> {
  return {
    kind,
    templateVersion: 1,
    compose: (letter) => {
      const { particulars, office, number, processNumber, issuedOn } = letter;
      if (!isOf(particulars, kind)) throw particularsMismatch(letter, particulars);
      const body = bodyOf(letter, particulars);
      return {
        issuer: office.decidingAuthority,
        title: documentWordings[kind].zh,
        number,
        matter: fact('举报编号', processNumber),
        addressees: addresseesOf(letter).map((name) => ({ name, note: null })),
        ...body,
        opening: [...inPlaceOf(letter), ...body.opening],
        signatories: [authoritySeal(office)],
        issuedOn,
        contact: contactOf(office),
      };
    },
  };
}

/** The decision that fell, where this one is made in its place. */
function inPlaceOf({ replaces }: AddressedReportLetter): readonly LetterBlock[] {
  return replaces === null
    ? []
    : [paragraph(`本机关${letterInText(replaces)}已依法被撤销，不再执行；就同一事项，以本文书为准。`)];
}

/** Those who have reported, or the authority that it goes to; nobody where it stays in the house. */
function addresseesOf({ particulars, reporters = [] }: AddressedReportLetter): readonly string[] {
  return 'to' in particulars && particulars.kind !== 'hand-over-notice'
    ? [particulars.to]
    : reporters.map(({ name }) => name);
}

function isOf<Kind extends LetterKind>(particulars: LetterParticulars, kind: Kind): particulars is Particulars<Kind> {
  return particulars.kind === kind;
}
