import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { PaperCase } from '../sample/sample-case.ts';

const request = '请协助核实服刑起止日期。';

describe('collaboration with another authority', () => {
  it('is asked for by letter and reminded of every fifteen days until the answer is in', () => {
    const paper = new PaperCase('2026-01-05');
    paper.give('ask-for-collaboration', { authority: '赣州监狱', request });
    const documentId = paper.state.documents.find(({ kind }) => kind === 'collaboration-letter')?.id ?? 'none';
    expect(paper.due('collaboration-reminder')).toBe('2026-01-20');
    paper.until('2026-01-21');
    expect(paper.due('collaboration-reminder')).toBe('2026-02-05');

    const answer = { documentId, answeredOn: plainDate('2026-01-20'), answer: 'From 2021 to 2025.' };
    expect(paper.refusalOf('record-collaboration-answer', { ...answer, documentId: 'W99' })).toBe(
      'collaboration-not-asked',
    );
    paper.give('record-collaboration-answer', answer);
    expect(paper.due('collaboration-reminder')).toBeUndefined();
    expect(paper.state.collaborations).toEqual([
      { documentId, authority: '赣州监狱', askedOn: '2026-01-05', answeredOn: '2026-01-20' },
    ]);
    expect(paper.refusalOf('record-collaboration-answer', answer)).toBe('collaboration-not-asked');
  });
});
