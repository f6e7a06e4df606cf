import { inEnglish } from '../sample/in-english.ts';
import { describe, expect, it } from '@jest/globals';
import { summaryOf } from '../../domain/recovery-case/summary.ts';
import { PaperCase, yuan } from '../sample/sample-case.ts';

const warnings = ({ state }: PaperCase) => summaryOf(state).warnings;

/** Opened, and taken up from a record that has lost a confirmation with its letter and a later note. */
function takenUpWithLoss(): PaperCase {
  const paper = new PaperCase('2026-01-05');
  const letters = [`${paper.state.opening.number}-01`, `${paper.state.opening.number}-04`];
  paper.isTakenUp({ afterRevision: 1, lastRevision: 5, letters });
  return paper;
}

describe('a case that goes on without steps that were taken', () => {
  it('says so at its top and in its timeline, with what is known of them', () => {
    const paper = takenUpWithLoss();
    const [warning] = warnings(paper);
    expect(warning).toMatchObject({ code: 'acknowledged-steps-lost', day: null });
    const text = warning === undefined ? '' : inEnglish(warning.said);
    expect(text).toContain('after revision 1, up to revision 5 at least');
    expect(text).toContain(`${paper.state.opening.number}-04`);
    expect(paper.records.at(-1)?.timeline.map(({ kind }) => kind)).toEqual(['alert', 'steps-lost']);
  });

  it('gives no number again that a letter has gone out under', () => {
    const paper = takenUpWithLoss();
    paper.give('confirm-overpayment', {
      amounts: [{ claimPeriodId: 'P1', amount: yuan('128900.00') }],
      suspicion: 'none',
      continuingBenefit: null,
      findings: 'Death certificate of 2017 found.',
    });
    expect(paper.state.documents.map(({ number }) => number)).toEqual([`${paper.state.opening.number}-05`]);
  });

  it('says so until a person has seen to it', () => {
    const paper = takenUpWithLoss();
    paper.give('acknowledge-lost-steps', { note: 'The debtor showed the notice; confirmed again.' });
    expect(warnings(paper).map(({ code }) => code)).not.toContain('acknowledged-steps-lost');
    expect(paper.refusalOf('acknowledge-lost-steps', { note: 'Again.' })).toBe('no-steps-lost');
  });

  it('is not one that was taken up whole', () => {
    const paper = new PaperCase('2026-01-05');
    paper.isTakenUp(null);
    expect(warnings(paper)).toEqual([]);
    expect(paper.refusalOf('acknowledge-lost-steps', { note: 'Nothing.' })).toBe('no-steps-lost');
  });
});
