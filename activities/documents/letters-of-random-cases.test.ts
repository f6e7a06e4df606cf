import { describe, expect, it } from '@jest/globals';
import type { DocumentRequest } from '../../domain/recovery-case/document-request.ts';
import { beginnings } from '../../tests/ladder/walks/beginnings/beginnings.ts';
import { throws } from '../../tests/ladder/walks/draws.ts';
import { walk } from '../../tests/ladder/walks/walk.ts';
import { composedText } from '../../tests/golden-letters/letter-text.ts';
import { fc, walks } from '../../tests/sample/drawing.ts';
import { writtenIn } from '../../tests/golden-letters/written-texts.ts';
import { requestsOf } from '../../tests/sample/words.ts';
import { deliveredTo } from './templates/passages/delivery.ts';
import { recoveryCaseLetters } from './templates/registry.ts';

/** What people have written, and what the sample's people and documents are called: all of it is printed as it is. */
function givenIn({
  processNumber,
  number,
  addressees,
  estates = [],
  person,
  claimPeriods,
  particulars,
}: DocumentRequest) {
  const codes = [...claimPeriods, particulars].flatMap((part) => ('benefitCode' in part ? [part.benefitCode] : []));
  const written = [addressees, estates, person, particulars].flatMap(writtenIn).map(({ text }) => text);
  return [number, processNumber, ...codes, ...written];
}

/** What of a letter is not Chinese, or refers to it as nothing but a document; what is given aside. */
function foreignIn(request: DocumentRequest): readonly string[] {
  const given = givenIn(request)
    .flatMap((text) => text.split('\n'))
    .filter((text) => text.length > 1);
  const wording = given
    .toSorted((one, other) => other.length - one.length)
    .reduce((text, each) => text.replaceAll(each.trim(), ''), composedText(recoveryCaseLetters, request));
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
