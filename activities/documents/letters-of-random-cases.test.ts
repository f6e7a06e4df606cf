import { describe, expect, it } from '@jest/globals';
import type { DocumentRequest } from '../../domain/recovery-case/document-request.ts';
import { draws, fc } from '../../tests/sample/drawing.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { dateAt } from '../../domain/calendar/time-zone.ts';
import { availableActions } from '../../domain/recovery-case/actions.ts';
import { randomPayloads } from '../../tests/ladder/random-payloads/random-payloads.ts';
import { PaperCase, sampleOpening } from '../../tests/sample/sample-case.ts';
import { requestsOf } from '../../tests/sample/words.ts';
import { withTexts } from './letter-texts.ts';
import { deliveredTo } from './templates/passages/delivery.ts';
import { template } from './templates/registry.ts';

/** Every document that a case issues in the course of random acts and lapses of time. */
function documentsOf(numbers: readonly number[]): readonly DocumentRequest[] {
  const [first = 0] = numbers;
  const { person } = sampleOpening();
  const diedOn = first % 2 === 0 ? null : plainDate('2021-12-01');
  const paper = new PaperCase('2026-01-05', sampleOpening({ person: { ...person, diedOn } }));
  for (const number of numbers) {
    const allowed = availableActions(paper.state).filter((each) => each.allowed && each.command !== 'close');
    const action = allowed[number % Math.max(1, allowed.length)];
    if (number % 3 === 0 || action === undefined) {
      paper.runOutNext();
    } else {
      const today = dateAt(paper.now, 'Asia/Shanghai');
      const payload = randomPayloads[action.command](paper.state, { number, today });
      if (paper.refusalOf(action.command, payload) === null) paper.give(action.command, payload);
    }
  }
  return requestsOf(paper.records);
}

function wordingOf(request: DocumentRequest): string {
  const texts: string[] = [];
  withTexts(template(request.kind, request.templateVersion).compose(request), (text) => {
    texts.push(text);
    return text;
  });
  return texts.join('\n');
}

/** What the sample's people and papers are called, which is printed as it is. */
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
  const printedAsGiven = ['courtReference', 'authority', 'policeAuthority', 'benefitCode'];
  const parts = [particulars, ...Object.values<unknown>(particulars)];
  const given = parts
    .flatMap((part) => (typeof part === 'object' && part !== null ? Object.entries(part) : []))
    .flatMap(([key, value]: [string, unknown]) => (printedAsGiven.includes(key) ? [String(value)] : []));
  return [number, caseNumber, ...people, ...codes, ...given].filter((name) => name.length > 1);
}

describe('letters of cases that take any course', () => {
  it('can all be written, in Chinese, to somebody', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 40, maxLength: 120 }), (numbers) => {
        for (const request of documentsOf(numbers)) {
          const wording = namesIn(request).reduce((text, name) => text.replaceAll(name, ''), wordingOf(request));
          expect(wording).not.toMatch(/[A-Za-z]{2,}|本文书/);
          expect(deliveredTo(request)).not.toEqual([]);
        }
      }),
      draws(60),
    );
  });
});
