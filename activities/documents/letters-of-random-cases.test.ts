import { describe, expect, it } from '@jest/globals';
import type { DocumentRequest } from '../../domain/recovery-case/document-request.ts';
import { beginnings } from '../../tests/ladder/walks/beginnings/beginnings.ts';
import { throws } from '../../tests/ladder/walks/draws.ts';
import { walk } from '../../tests/ladder/walks/walk.ts';
import { composedText } from '../../tests/golden-letters/letter-text.ts';
import { fc, walks } from '../../tests/sample/drawing.ts';
import { requestsOf } from '../../tests/sample/words.ts';
import { deliveredTo } from './templates/passages/delivery.ts';
import { recoveryCaseLetters } from './templates/registry.ts';

/** What the sample's people and documents are called, which is printed as it is. */
function namesIn({
  caseNumber,
  number,
  addressees,
  estates = [],
  person,
  claimPeriods,
  particulars,
}: DocumentRequest): readonly string[] {
  const people = [...addressees, ...estates.map(({ deceased }) => deceased), person].flatMap(
    ({ name, address, prison }) => [name, address, prison ?? ''],
  );
  const codes = claimPeriods.map(({ benefitCode }) => benefitCode);
  const printedAsGiven = ['courtReference', 'authority', 'policeAuthority', 'benefitCode', 'place'];
  const parts = [particulars, ...Object.values<unknown>(particulars)];
  const given = parts
    .flatMap((part) => (typeof part === 'object' && part !== null ? Object.entries(part) : []))
    .flatMap(([key, value]: [string, unknown]) => (printedAsGiven.includes(key) ? [String(value)] : []));
  return [number, caseNumber, ...people, ...codes, ...given].filter((name) => name.length > 1);
}

/** What of a letter is not Chinese, or refers to it as nothing but a document; names aside. */
function foreignIn(request: DocumentRequest): readonly string[] {
  const wording = namesIn(request).reduce(
    (text, name) => text.replaceAll(name, ''),
    composedText(recoveryCaseLetters, request),
  );
  return Array.from(wording.matchAll(/.*([A-Za-z]{2,}|本文书).*/g), ([line]) => `${request.kind}: ${line}`);
}

describe('letters of cases that take any course', () => {
  it('can all be written, in Chinese, to somebody', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(beginnings)), throws, (begin, draws) => {
        const letters = requestsOf(walk(begin(), draws, { steps: 80, lapses: 35 }).records);
        expect(letters.flatMap(foreignIn)).toEqual([]);
        expect(letters.filter((letter) => deliveredTo(letter).length === 0)).toEqual([]);
      }),
      walks(300),
    );
  });
});
