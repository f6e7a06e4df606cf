import { inEnglish } from '../sample/in-english.ts';
import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { announcedFine, finedFor, lastFine, recentlyDrawn } from '../sample/fined-case.ts';
import { particularsOf, serve } from '../sample/remedy-cases.ts';
import { officeSettings, type PaperCase } from '../sample/sample-case.ts';

const day = plainDate;

/** Announced and served on 2026-01-06: a hearing can be asked for until 2026-01-13. */
function announced(): PaperCase {
  return announcedFine('2026-01-06');
}

/** A hearing was asked for on 2026-01-12; it is set for 2026-01-21. */
function appointed(): PaperCase {
  const paper = announced();
  paper.until('2026-01-12');
  paper.give('request-hearing', { addresseeId: null, requestedOn: day('2026-01-12') });
  paper.give('schedule-hearing', { hearingId: null, hearingOn: day('2026-01-21'), place: 'Room 2' });
  return paper;
}

describe('being heard before a fine', () => {
  it('holds the decision until the defence has its answer', () => {
    const paper = announced();
    paper.give('record-defence', { addresseeId: null, receivedOn: day('2026-01-06'), summary: 'No intent.' });
    paper.until('2026-01-20');
    expect(lastFine(paper)?.status).toBe('announced');
    paper.give('answer-defence', { defenceId: null, answer: 'The certificate was forged by her own hand.' });
    expect(lastFine(paper)).toMatchObject({ status: 'decided', decidedOn: '2026-01-20' });
  });

  it('holds the decision until the hearing that was asked for in time has been held, with seven working days of notice', () => {
    const paper = announced();
    paper.until('2026-01-12');
    paper.give('request-hearing', { addresseeId: null, requestedOn: day('2026-01-12') });
    expect(
      paper.refusalOf('schedule-hearing', { hearingId: null, hearingOn: day('2026-01-20'), place: 'Room 2' }),
    ).toBe('hearing-too-early');
    paper.give('schedule-hearing', { hearingId: null, hearingOn: day('2026-01-21'), place: 'Room 2' });
    paper.until('2026-01-21');
    expect(lastFine(paper)?.status).toBe('announced');
    paper.give('record-hearing', { hearingId: null, heldOn: day('2026-01-21'), minutes: 'Heard.' });
    expect(lastFine(paper)).toMatchObject({ status: 'decided', decidedOn: '2026-01-21' });
  });

  it('lapses unused', () => {
    const paper = announced();
    paper.until('2026-01-14');
    expect(paper.refusalOf('request-hearing', { addresseeId: null, requestedOn: day('2026-01-12') })).toBe(
      'decision-already-issued',
    );
    expect(paper.documents()).toContain('penalty-decision');
  });
});

describe('a hearing on a fine that is not held (APL 64)', () => {
  const nobodyCame = { lapsedOn: day('2026-01-21'), because: 'not-appeared', note: 'No reason was given.' } as const;
  const withdrawn = { lapsedOn: day('2026-01-15'), because: 'withdrawn', note: 'By letter.' } as const;

  it('is given up by who does not come: the fine is decided, and its decision tells of no hearing', () => {
    const paper = appointed();
    paper.until('2026-01-20');
    expect(
      paper.refusalOf('record-hearing-lapse', { hearingId: null, ...nobodyCame, lapsedOn: day('2026-01-20') }),
    ).toBe('date-before-start');
    paper.until('2026-01-21');
    paper.give('record-hearing-lapse', { hearingId: null, ...nobodyCame });
    expect(lastFine(paper)).toMatchObject({
      status: 'decided',
      decidedOn: '2026-01-21',
      beingHeard: { hearings: [{ status: 'lapsed', on: '2026-01-21', lapsedBecause: 'not-appeared' }] },
    });
    expect(particularsOf(paper, 'penalty-decision')).toMatchObject({ hearingHeldOn: null });
    expect(paper.records.at(-1)?.timeline.map(({ message }) => inEnglish(message))[0]).toMatch(
      /the person did not appear. No reason was given.$/,
    );
  });

  it('can be withdrawn before its day is set, not before it is asked for; the defence waits for its answer', () => {
    const paper = announced();
    paper.give('record-defence', { addresseeId: null, receivedOn: day('2026-01-06'), summary: 'No intent.' });
    expect(paper.refusalOf('record-hearing-lapse', { hearingId: null, ...withdrawn })).toBe('hearing-unknown');
    paper.until('2026-01-12');
    paper.give('request-hearing', { addresseeId: null, requestedOn: day('2026-01-12') });
    paper.until('2026-01-15');
    expect(paper.refusalOf('record-hearing-lapse', { hearingId: null, ...withdrawn, because: 'not-appeared' })).toBe(
      'hearing-not-scheduled',
    );
    expect(
      paper.refusalOf('record-hearing-lapse', { hearingId: null, ...withdrawn, lapsedOn: day('2026-01-11') }),
    ).toBe('date-before-start');
    paper.give('record-hearing-lapse', { hearingId: null, ...withdrawn });
    expect(lastFine(paper)?.status).toBe('announced');
    paper.give('answer-defence', { defenceId: null, answer: 'The certificate was forged by her own hand.' });
    expect(lastFine(paper)).toMatchObject({ status: 'decided', decidedOn: '2026-01-15' });
    expect(paper.refusalOf('record-hearing-lapse', { hearingId: null, ...withdrawn })).toBe('decision-already-issued');
  });

  it('may be asked for by the guardian of one who could not come, from the notice that is served on them', () => {
    const paper = appointed();
    paper.give('record-defence', { addresseeId: null, receivedOn: day('2026-01-12'), summary: 'Confused.' });
    paper.until('2026-01-21');
    paper.give('record-hearing-lapse', { hearingId: null, ...nobodyCame });
    const guardian = { name: '戴妻', identityNumber: null, address: '大余县某镇', telephone: null };
    const incapableSince = day('2026-01-05');
    paper.give('appoint-guardian', { ...guardian, relationship: '配偶', addresseeId: 'R1', incapableSince });
    serve(paper, 'penalty-advance-notice', '2026-01-21');
    paper.give('request-hearing', { addresseeId: null, requestedOn: day('2026-01-21') });
    paper.give('answer-defence', { defenceId: null, answer: 'The guardian will be heard.' });
    expect(lastFine(paper)?.status).toBe('announced');
  });
});

describe('the notice of a fine', () => {
  it('gives the working days for a defence that it says, though the office has shortened them before service', () => {
    const paper = recentlyDrawn(day('2026-01-05'));
    paper.goBy(officeSettings({ periods: { 'A6.defence': 15 } }));
    paper.give('propose-penalty', { multiple: 2, ground: finedFor });
    paper.goBy(officeSettings({ periods: { 'A6.defence': 3 } }, 'dayu.cn.2'));
    serve(paper, 'penalty-advance-notice', '2026-01-05');
    expect(paper.due('defence')).toBe('2026-01-26');
    paper.until('2026-01-26');
    expect(paper.documents()).not.toContain('penalty-decision');
    paper.until('2026-01-27');
    expect(paper.documents()).toContain('penalty-decision');
  });
});

describe('who issues a fine (SIL 88)', () => {
  it('is always the department, its hearing and its service included, although the agency decides on recovery', () => {
    const paper = recentlyDrawn(day('2026-01-05'));
    paper.goBy(officeSettings({ openPoints: { '1': 'agency' } }));
    paper.give('record-refusal', { reason: 'Spent.' });
    paper.give('propose-penalty', { multiple: 2, ground: finedFor });
    serve(paper, 'penalty-advance-notice', '2026-01-05');
    paper.give('request-hearing', { actId: 'A2', addresseeId: null, requestedOn: day('2026-01-05') });
    paper.give('schedule-hearing', { hearingId: null, hearingOn: day('2026-01-20'), place: 'Room 2' });
    const issuers = paper.records
      .flatMap(({ documents }) => documents)
      .map(({ kind, office, particulars }) => {
        const serves = 'serves' in particulars ? ` of ${particulars.serves?.kind}` : '';
        return `${kind}${serves}: ${office.decidingAuthority}`;
      });
    expect(issuers.filter((issuer) => /penalty|hearing/.test(issuer))).toEqual([
      'penalty-advance-notice: 大余县人力资源和社会保障局',
      'proof-of-service of penalty-advance-notice: 大余县人力资源和社会保障局',
      'hearing-notice: 大余县人力资源和社会保障局',
    ]);
    expect(issuers).toContain('advance-notice: 大余县社会保险中心');
    expect([paper.state.decision?.issuedBy, lastFine(paper)?.issuedBy]).toEqual([
      '大余县社会保险中心',
      '大余县人力资源和社会保障局',
    ]);
  });
});
