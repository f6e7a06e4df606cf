import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { standingWarnings } from '../../domain/recovery-case/standing-warnings.ts';
import { PaperCase, yuan } from '../sample/sample-case.ts';

const note = 'The outbox has room again.';

/** Confirmed on 2026-01-05: the notice to return is W1. */
function asked(): PaperCase {
  const paper = new PaperCase('2026-01-05');
  paper.give('confirm-overpayment', {
    amounts: [{ claimPeriodId: 'P1', amount: yuan('128900.00') }],
    suspicion: 'none',
    continuingBenefit: null,
    findings: 'Death certificate.',
  });
  return paper;
}

const warned = (paper: PaperCase) => standingWarnings(paper.state).filter(({ code }) => code === 'document-not-sent');

describe('a document that cannot be produced', () => {
  it('stands at the top of the case until it is produced, while its clocks run on', () => {
    const paper = asked();
    const reply = paper.due('reply');
    paper.documentFails('W1', 'Another letter was sent under its number.');
    expect(paper.records.at(-1)?.timeline.at(-1)).toMatchObject({ kind: 'alert', documentId: 'W1' });
    expect(warned(paper)).toMatchObject([{ day: null }]);
    expect([paper.state.stage, paper.due('reply')]).toEqual(['persuasion', reply]);

    paper.until('2026-01-07');
    paper.give('produce-document', { documentId: 'W1', note });
    expect(warned(paper)).toEqual([]);
    expect(paper.state.documents).toMatchObject([{ id: 'W1', kind: 'notice-to-return', issuedOn: '2026-01-05' }]);
    expect(paper.due('reply')).toBe(reply);
  });

  it('that fails once more is said to have failed once more', () => {
    const paper = asked();
    paper.documentFails('W1', 'No room.');
    paper.give('produce-document', { documentId: 'W1', note });
    paper.documentFails('W1', 'No room.');
    expect(warned(paper)).toHaveLength(1);
    paper.give('produce-document', { documentId: 'W1', note });
    expect(warned(paper)).toEqual([]);
  });

  it('can be produced again while the case is on hold', () => {
    const paper = asked();
    paper.documentFails('W1', 'No room.');
    paper.give('hold', { reason: 'Bereavement.', until: plainDate('2026-01-20') });
    expect(paper.refusalOf('produce-document', { documentId: 'W1', note })).toBeNull();
  });

  it('is the only one that is produced a second time', () => {
    const paper = asked();
    expect(paper.refusalOf('produce-document', { documentId: 'W1', note })).toBe('document-not-failed');
    paper.documentFails('W1', 'No room.');
    expect(paper.refusalOf('produce-document', { documentId: 'W9', note })).toBe('document-unknown');
    paper.give('produce-document', { documentId: 'W1', note });
    expect(paper.refusalOf('produce-document', { documentId: 'W1', note })).toBe('document-not-failed');
  });
});
