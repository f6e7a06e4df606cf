import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { ofNature, totalsOf } from '../../domain/ledger/booking.ts';
import { forecast } from '../../domain/kernel/forecast.ts';
import { payOverpayment, servedFine } from '../sample/fined-case.ts';
import { yuan, type PaperCase } from '../sample/sample-case.ts';

const day = plainDate;
const reason = 'As on file.';

/** A fine of ¥20,000.00 was served on 2026-01-20; reconsideration was asked for on Monday, 2026-02-02. */
function underReconsideration(): PaperCase {
  const paper = servedFine('2026-01-05', '2026-01-20');
  payOverpayment(paper);
  paper.until('2026-02-02');
  paper.give('record-penalty-remedy', { kind: 'reconsideration', filedOn: day('2026-02-02'), authority: null });
  return paper;
}

function accept(paper: PaperCase, acceptedOn: string, simplified = false): void {
  paper.give('record-penalty-reconsideration-acceptance', { acceptedOn: day(acceptedOn), simplified });
}

function surcharge({ state }: PaperCase): number {
  return totalsOf(ofNature(state.balances, 'surcharge')).claimed;
}

/** The remedy and the clocks that follow from how it stands. */
function standing(paper: PaperCase) {
  const { remedy, finalSince } = paper.state.penalty ?? {};
  const [decision, suit] = [paper.due('penalty-reconsideration-decision'), paper.due('penalty-suit')];
  return { outcome: remedy?.outcome, endedOn: remedy?.endedOn, decision, suit, finalSince };
}

const pending = { outcome: null, endedOn: null, suit: undefined, finalSince: null };

describe('reconsideration of a fine that the authority is silent on', () => {
  it('opens the court by itself: accepted on 9 February, not decided by 10 April, suit until 27 April', () => {
    const paper = underReconsideration();
    const silence = { on: '2026-04-11', purpose: 'penalty-reconsideration-decision' };
    expect(forecast(recoveryCase, paper.state).steps).toContainEqual(expect.objectContaining(silence));
    expect([paper.state.penalty?.remedy?.filedWith, paper.due('penalty-reconsideration-review')]).toEqual([
      '大余县人民政府',
      '2026-02-09',
    ]);
    paper.until('2026-02-10');
    expect(paper.state.penalty?.remedy?.accepted).toEqual({ on: '2026-02-09', simplified: false, extended: false });
    expect(standing(paper)).toEqual({ ...pending, decision: '2026-04-10' });
    paper.until('2026-04-10');
    expect([surcharge(paper), paper.state.penalty?.remedy?.outcome]).toEqual([0, null]);
    paper.until('2026-04-11');
    const silent = { outcome: 'silent', endedOn: '2026-04-10', decision: undefined, finalSince: null };
    expect(standing(paper)).toEqual({ ...silent, suit: '2026-04-27' });
    expect(surcharge(paper)).toBe(yuan('600.00'));
    paper.until('2026-04-28');
    expect(standing(paper)).toEqual({ ...silent, suit: undefined, finalSince: '2026-04-27' });
    expect(paper.due('fine-court-window')).toBe('2026-07-27');
  });

  it('counts from the day on which it was accepted, thirty days in simplified procedure', () => {
    const paper = underReconsideration();
    expect(
      paper.refusalOf('record-penalty-reconsideration-acceptance', { acceptedOn: day('2026-02-01'), simplified: true }),
    ).toBe('date-before-start');
    paper.until('2026-02-04');
    accept(paper, '2026-02-04');
    expect(standing(paper)).toEqual({ ...pending, decision: '2026-04-07' });
    accept(paper, '2026-02-04', true);
    expect(standing(paper)).toEqual({ ...pending, decision: '2026-03-06' });
    paper.until('2026-03-07');
    expect(standing(paper)).toMatchObject({ outcome: 'silent', suit: '2026-03-23' });
  });

  it('has no clock left when it is decided, and none when a suit is filed', () => {
    const paper = underReconsideration();
    paper.until('2026-02-04');
    accept(paper, '2026-02-04');
    paper.until('2026-03-20');
    const upheld = { outcome: 'upheld', endedOn: day('2026-03-20'), fine: null, reason } as const;
    paper.give('record-penalty-remedy-outcome', upheld);
    expect(standing(paper)).toMatchObject({ outcome: 'upheld', decision: undefined, suit: '2026-04-07' });
    paper.give('record-penalty-remedy', { kind: 'suit', filedOn: day('2026-03-20'), authority: null });
    expect(
      paper.refusalOf('record-penalty-reconsideration-acceptance', { acceptedOn: day('2026-03-20'), simplified: true }),
    ).toBe('penalty-not-ready');
    paper.until('2026-08-03');
    expect(standing(paper)).toEqual({ ...pending, decision: undefined });
  });
});

describe('the extension of reconsideration of a fine', () => {
  const extension = { extendedOn: day('2026-04-01'), reason: 'Complex.' };

  it('gives the authority thirty days more, once, and not before it has accepted, nor in simplified procedure', () => {
    const paper = underReconsideration();
    paper.until('2026-02-04');
    const early = { ...extension, extendedOn: day('2026-02-04') };
    expect(paper.refusalOf('record-penalty-reconsideration-extension', early)).toBe('penalty-not-ready');
    accept(paper, '2026-02-04', true);
    expect(paper.refusalOf('record-penalty-reconsideration-extension', early)).toBe('penalty-not-ready');
    accept(paper, '2026-02-04');
    paper.until('2026-04-01');
    paper.give('record-penalty-reconsideration-extension', extension);
    expect(standing(paper)).toEqual({ ...pending, decision: '2026-05-07' });
    expect(paper.refusalOf('record-penalty-reconsideration-extension', extension)).toBe('penalty-not-ready');
    paper.until('2026-05-08');
    expect(standing(paper)).toMatchObject({ outcome: 'silent', endedOn: '2026-05-07', suit: '2026-05-22' });
    expect(paper.refusalOf('record-penalty-reconsideration-extension', extension)).toBe('penalty-not-ready');
  });

  it('known only after the period was over takes back what had begun with its end', () => {
    const paper = underReconsideration();
    paper.until('2026-02-04');
    accept(paper, '2026-02-04');
    paper.until('2026-04-24');
    expect([standing(paper).finalSince, surcharge(paper)]).toEqual(['2026-04-22', yuan('600.00')]);
    const late = { ...extension, extendedOn: day('2026-04-08') };
    expect(paper.refusalOf('record-penalty-reconsideration-extension', late)).toBe('penalty-not-ready');
    paper.give('record-penalty-reconsideration-extension', extension);
    expect(standing(paper)).toEqual({ ...pending, decision: '2026-05-07' });
    expect([paper.due('fine-court-window'), surcharge(paper)]).toEqual([undefined, 0]);
    paper.until('2026-05-06');
    const annulled = { outcome: 'annulled', endedOn: day('2026-05-06'), fine: null, reason } as const;
    paper.give('record-penalty-remedy-outcome', annulled);
    expect(paper.state).toMatchObject({ stage: 'closed', penalty: { status: 'annulled' } });
  });
});
