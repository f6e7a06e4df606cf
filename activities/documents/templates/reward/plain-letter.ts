import type { LetterKind } from '../../../../domain/processes/reward/letters.ts';
import { line, paragraph } from '../../letter-content.ts';
import type { LetterTemplate } from '../../letter-template.ts';
import type { AddressedReportLetter } from './addressed-report-letter.ts';

/** A letter that says what its kind says, without anything of the single report but its number and day. */
export function plainLetter(kind: LetterKind, title: string, says: string): LetterTemplate<AddressedReportLetter> {
  return {
    kind,
    templateVersion: 1,
    compose: ({ office, number, caseNumber, issuedOn, receivedOn, reporters = [] }) => ({
      issuer: office.name,
      title,
      number,
      caseNumber,
      addressees: reporters.map(({ name }) => ({ name, note: null })),
      opening: [paragraph(`我单位于${receivedOn}收到的举报（${caseNumber}），${says}`)],
      sections: [],
      closing: [line('特此告知。')],
      signatories: [{ role: null, name: office.name, signs: 'seal' }],
      issuedOn,
      contact: [],
    }),
  };
}
