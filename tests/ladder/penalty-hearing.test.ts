import { inEnglish } from '../sample/in-english.ts';
import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { announcedFine, finedFor, lastFine, recentlyDrawn } from '../sample/fined-case.ts';
import { particularsOf, serve } from '../sample/remedy-cases.ts';
import { officeSettings, type SimulatedCase } from '../sample/sample-case.ts';

const day = plainDate;

/** Announced and served on 2026-01-06: a hearing can be asked for until 2026-01-13. */
function announced(): SimulatedCase {
  return announcedFine('2026-01-06');
}

/** A hearing was asked for on 2026-01-12; it is set for 2026-01-21. */
function appointed(): SimulatedCase {
  const simulated = announced();
  simulated.until('2026-01-12');
  simulated.give('request-hearing', { addresseeId: null, requestedOn: day('2026-01-12') });
  simulated.give('schedule-hearing', { hearingId: null, hearingOn: day('2026-01-21'), place: 'Room 2' });
  return simulated;
}

describe('being heard before a fine', () => {
  it('goes on where whoever is to be fined was thought dead: with the hearing as it was set, and a decision after it', () => {
    const simulated = appointed();
    const before = { penalties: simulated.state.penalties, hearing: simulated.due('hearing-day') };
    simulated.give('record-death', { addresseeId: null, diedOn: simulated.today, note: 'Data match.', divided: [] });
    expect(lastFine(simulated)?.status).toBe('dropped');
    const death = simulated.state.facts.find(({ kind }) => kind === 'death');
    simulated.give('withdraw-fact', { factId: death?.id ?? '', reason: 'A namesake.' });
    expect({ penalties: simulated.state.penalties, hearing: simulated.due('hearing-day') }).toEqual(before);
    simulated.until('2026-01-21');
    simulated.give('record-hearing', { hearingId: null, heldOn: day('2026-01-21'), minutes: 'Signed.' });
    expect(lastFine(simulated)?.status).toBe('decided');
  });

  it('holds the decision until the defence has its answer', () => {
    const simulated = announced();
    simulated.give('record-defence', { addresseeId: null, receivedOn: day('2026-01-06'), summary: 'No intent.' });
    simulated.until('2026-01-20');
    expect(lastFine(simulated)?.status).toBe('announced');
    simulated.give('answer-defence', { defenceId: null, answer: 'The certificate was forged by her own hand.' });
    expect(lastFine(simulated)).toMatchObject({ status: 'decided', decidedOn: '2026-01-20' });
  });

  it('holds the decision until the hearing that was asked for in time has been held, with seven working days of notice', () => {
    const simulated = announced();
    simulated.until('2026-01-12');
    simulated.give('request-hearing', { addresseeId: null, requestedOn: day('2026-01-12') });
    expect(
      simulated.refusalOf('schedule-hearing', { hearingId: null, hearingOn: day('2026-01-20'), place: 'Room 2' }),
    ).toBe('hearing-too-early');
    simulated.give('schedule-hearing', { hearingId: null, hearingOn: day('2026-01-21'), place: 'Room 2' });
    simulated.until('2026-01-21');
    expect(lastFine(simulated)?.status).toBe('announced');
    simulated.give('record-hearing', { hearingId: null, heldOn: day('2026-01-21'), minutes: 'Heard.' });
    expect(lastFine(simulated)).toMatchObject({ status: 'decided', decidedOn: '2026-01-21' });
  });

  it('lapses unused', () => {
    const simulated = announced();
    simulated.until('2026-01-14');
    expect(simulated.refusalOf('request-hearing', { addresseeId: null, requestedOn: day('2026-01-12') })).toBe(
      'decision-already-issued',
    );
    expect(simulated.documents()).toContain('penalty-decision');
  });
});

describe('a hearing on a fine that is not held (APL 64)', () => {
  const nobodyCame = { lapsedOn: day('2026-01-21'), because: 'not-appeared', note: 'No reason was given.' } as const;
  const withdrawn = { lapsedOn: day('2026-01-15'), because: 'withdrawn', note: 'By letter.' } as const;

  it('is given up by who does not come: the fine is decided, and its decision tells of no hearing', () => {
    const simulated = appointed();
    simulated.until('2026-01-20');
    expect(
      simulated.refusalOf('record-hearing-lapse', { hearingId: null, ...nobodyCame, lapsedOn: day('2026-01-20') }),
    ).toBe('date-before-start');
    simulated.until('2026-01-21');
    simulated.give('record-hearing-lapse', { hearingId: null, ...nobodyCame });
    expect(lastFine(simulated)).toMatchObject({
      status: 'decided',
      decidedOn: '2026-01-21',
      beingHeard: { hearings: [{ status: 'lapsed', on: '2026-01-21', lapsedBecause: 'not-appeared' }] },
    });
    expect(particularsOf(simulated, 'penalty-decision')).toMatchObject({ hearingHeldOn: null });
    expect(simulated.records.at(-2)?.timeline.map(({ message }) => inEnglish(message))[0]).toMatch(
      /the person did not appear. No reason was given.$/,
    );
  });

  it('can be withdrawn before its day is set, not before it is asked for; the defence waits for its answer', () => {
    const simulated = announced();
    simulated.give('record-defence', { addresseeId: null, receivedOn: day('2026-01-06'), summary: 'No intent.' });
    expect(simulated.refusalOf('record-hearing-lapse', { hearingId: null, ...withdrawn })).toBe('hearing-unknown');
    simulated.until('2026-01-12');
    simulated.give('request-hearing', { addresseeId: null, requestedOn: day('2026-01-12') });
    simulated.until('2026-01-15');
    expect(
      simulated.refusalOf('record-hearing-lapse', { hearingId: null, ...withdrawn, because: 'not-appeared' }),
    ).toBe('hearing-not-scheduled');
    expect(
      simulated.refusalOf('record-hearing-lapse', { hearingId: null, ...withdrawn, lapsedOn: day('2026-01-11') }),
    ).toBe('date-before-start');
    simulated.give('record-hearing-lapse', { hearingId: null, ...withdrawn });
    expect(lastFine(simulated)?.status).toBe('announced');
    simulated.give('answer-defence', { defenceId: null, answer: 'The certificate was forged by her own hand.' });
    expect(lastFine(simulated)).toMatchObject({ status: 'decided', decidedOn: '2026-01-15' });
    expect(simulated.refusalOf('record-hearing-lapse', { hearingId: null, ...withdrawn })).toBe(
      'decision-already-issued',
    );
  });

  it('may be asked for by the guardian of one who could not come, from the notice that is served on them', () => {
    const simulated = appointed();
    simulated.give('record-defence', { addresseeId: null, receivedOn: day('2026-01-12'), summary: 'Confused.' });
    simulated.until('2026-01-21');
    simulated.give('record-hearing-lapse', { hearingId: null, ...nobodyCame });
    const guardian = { name: '戴妻', identityNumber: null, address: '大余县某镇', telephone: null };
    const incapableSince = day('2026-01-05');
    simulated.give('appoint-guardian', { ...guardian, relationship: '配偶', addresseeId: 'R1', incapableSince });
    serve(simulated, 'penalty-advance-notice', '2026-01-21');
    simulated.give('request-hearing', { addresseeId: null, requestedOn: day('2026-01-21') });
    simulated.give('answer-defence', { defenceId: null, answer: 'The guardian will be heard.' });
    expect(lastFine(simulated)?.status).toBe('announced');
  });
});

describe('the notice of a fine', () => {
  it('gives the working days for a defence that it says, though the office has shortened them before service', () => {
    const simulated = recentlyDrawn(day('2026-01-05'));
    simulated.goBy(officeSettings({ periods: { 'A6.defence': 15 } }));
    simulated.give('propose-penalty', { multiple: 2, ground: finedFor });
    simulated.goBy(officeSettings({ periods: { 'A6.defence': 3 } }, 'dayu.cn.2'));
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    expect(simulated.due('defence')).toBe('2026-01-26');
    simulated.until('2026-01-26');
    expect(simulated.documents()).not.toContain('penalty-decision');
    simulated.until('2026-01-27');
    expect(simulated.documents()).toContain('penalty-decision');
  });
});

describe('who issues a fine (SIL 88)', () => {
  it('is always the department, its hearing and its service included, although the agency decides on recovery', () => {
    const simulated = recentlyDrawn(day('2026-01-05'));
    simulated.goBy(officeSettings({ openPoints: { '1': 'agency' } }));
    simulated.give('record-refusal', { reason: 'Spent.' });
    simulated.give('propose-penalty', { multiple: 2, ground: finedFor });
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    simulated.give('request-hearing', { actId: 'A2', addresseeId: null, requestedOn: day('2026-01-05') });
    simulated.give('schedule-hearing', { hearingId: null, hearingOn: day('2026-01-20'), place: 'Room 2' });
    const issuers = simulated.records
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
    expect([simulated.state.decision?.issuedBy, lastFine(simulated)?.issuedBy]).toEqual([
      '大余县社会保险中心',
      '大余县人力资源和社会保障局',
    ]);
  });
});
