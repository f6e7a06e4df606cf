import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { PaperCase, yuan } from '../sample/sample-case.ts';
import { confirmedOnPaper, pay } from './paper-at-court.ts';

/** What a case tells whoever has reported it, in order: report and loss in yuan. */
function told(paper: PaperCase): readonly string[] {
  return paper.records.flatMap(({ events }) =>
    events.map(({ to, event, payload }) =>
      'loss' in payload && event === 'loss-established' ? `${to.id} ${payload.loss / 100}` : `${to.id} ${event}`,
    ),
  );
}

const dropped = { claimPeriodId: 'P1', reason: 'It was owed.' };

describe('the loss that a case establishes', () => {
  it('is told once the overpayment is confirmed, and not while it is only suspected', () => {
    const paper = new PaperCase('2026-01-05');
    paper.give('link-report', { reportId: 'r1' });
    expect(told(paper)).toEqual([]);
    paper.give('confirm-overpayment', {
      amounts: [{ claimPeriodId: 'P1', amount: yuan('120000.00') }],
      suspicion: 'none',
      continuingBenefit: null,
      findings: 'Death certificate of 2017.',
    });
    expect(told(paper)).toEqual(['r1 120000']);
  });

  it('is told again with each correction of it, and not with payments', () => {
    const paper = confirmedOnPaper();
    paper.give('link-report', { reportId: 'r1' });
    pay(paper, '900.00', '2026-01-05', '戴某');
    paper.give('add-claim-period', {
      from: plainDate('2017-01-01'),
      to: plainDate('2017-02-28'),
      benefitCode: 'funeral-grant',
      amount: yuan('1100.00'),
      reason: 'A second benefit.',
    });
    paper.give('drop-claim-period', { claimPeriodId: 'P2', reason: 'It was owed.' });
    expect(told(paper)).toEqual(['r1 128900', 'r1 130000', 'r1 128900']);
  });

  it('is nothing once the case has proven unfounded, though money is still to be refunded', () => {
    const paper = confirmedOnPaper();
    paper.give('link-report', { reportId: 'r1' });
    pay(paper, '900.00', '2026-01-05', '戴某');
    paper.give('drop-claim-period', dropped);
    expect([paper.state.stage, ...told(paper)]).toEqual(['refund-due', 'r1 128900', 'r1 0']);
  });

  it('stands while a case that was reopened is verified anew, and is told when that comes to another sum', () => {
    const paper = confirmedOnPaper();
    paper.give('link-report', { reportId: 'r1' });
    paper.give('drop-claim-period', dropped);
    expect(paper.state.stage).toBe('closed');
    paper.give('reopen', { reason: 'New facts.', newFacts: 'Another bank account.' });
    expect(told(paper)).toEqual(['r1 128900', 'r1 0']);
    paper.give('correct-claim-period', {
      claimPeriodId: 'P1',
      from: plainDate('2017-04-01'),
      to: plainDate('2019-12-31'),
      benefitCode: 'basic-pension',
      amount: yuan('500.00'),
      reason: 'One month.',
    });
    expect(told(paper)).toHaveLength(2);
    paper.give('confirm-overpayment', {
      amounts: [{ claimPeriodId: 'P1', amount: yuan('500.00') }],
      suspicion: 'none',
      continuingBenefit: null,
      findings: 'One month.',
    });
    expect(told(paper).slice(2)).toEqual(['r1 500']);
  });

  it('is told reports that are linked later, once each, by a person or by the report itself, on hold and after closing too', () => {
    const paper = confirmedOnPaper();
    paper.give('hold', { until: plainDate('2026-03-02'), reason: 'The files are away.' });
    paper.give('link-report', { reportId: 'r1' });
    expect(paper.refusalOf('link-report', { reportId: 'r1' })).toBe('report-linked-already');
    paper.hear('report-linked', { reportId: 'r1' }, 'r1');
    paper.hear('report-linked', { reportId: 'r2' }, 'r2');
    expect(told(paper)).toEqual(['r1 128900', 'r2 128900']);
    paper.give('release', { reason: 'They are back.' });
    paper.give('drop-claim-period', dropped);
    paper.give('link-report', { reportId: 'r3' });
    expect(told(paper).slice(2)).toEqual(['r1 0', 'r2 0', 'r3 0']);
    expect(paper.state.stage).toBe('closed');
  });

  it('is no more told a report that does not belong to the case after all, which is told so', () => {
    const paper = confirmedOnPaper();
    expect(paper.refusalOf('unlink-report', { reportId: 'r1', reason: '' })).toBe('report-not-linked');
    paper.give('link-report', { reportId: 'r1' });
    paper.give('unlink-report', { reportId: 'r1', reason: 'Another pensioner.' });
    paper.give('drop-claim-period', dropped);
    expect(told(paper)).toEqual(['r1 128900', 'r1 case-unlinked']);
    expect(paper.state.links).toMatchObject([{ kind: 'reward', processId: 'r1', until: '2026-01-05' }]);
  });
});
