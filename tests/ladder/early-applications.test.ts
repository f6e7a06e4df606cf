import { describe, expect, it } from '@jest/globals';
import { addDays, plainDate } from '../../domain/calendar/plain-date.ts';
import { dutiesOf } from '../../domain/kernel/duties/duties.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { decidedCase, serve } from '../sample/remedy-cases.ts';
import type { SimulatedCase } from '../sample/sample-case.ts';

/**
 * The court was asked in the window as it was known then; what that rests on turns out to be of another day, or never to have
 * been. Whatever it is, somebody has to withdraw the application and to make it again, and is told until when.
 */

const reason = 'The receipt was read wrongly.';

function factOf({ state }: SimulatedCase, kind: string, subject?: string): string {
  const found = state.facts.findLast(
    (fact) => fact.kind === kind && fact.standing === 'stands' && (subject === undefined || fact.subject === subject),
  );
  return found?.id ?? 'none';
}

function correct(simulated: SimulatedCase, factId: string, day: string): void {
  simulated.give('correct-fact', { factId, day: plainDate(day), evidence: null, divided: [], reason });
}

function withdraw(simulated: SimulatedCase, factId: string): void {
  simulated.give('withdraw-fact', { factId, reason });
}

const documentOf = ({ state }: SimulatedCase, kind: string): string =>
  state.documents.findLast((document) => document.kind === kind)?.id ?? 'none';

/** What somebody has to look at, by which ways and until when. */
function toReview({ state }: SimulatedCase) {
  return dutiesOf(recoveryCase, state)
    .filter(({ kind }) => kind === 'review-consequence')
    .map(({ subject, commands, due }) => ({ what: String(subject).split('/')[1], commands, due }));
}

function applyWhenDue(simulated: SimulatedCase): void {
  while (simulated.state.stage !== 'demand') simulated.runOutNext();
  serve(simulated, 'demand-letter', simulated.today);
  while (simulated.state.court?.filedOn == null) simulated.runOutNext();
}

/** Nobody has turned to anybody: the court has the application since 08-13, in the window from 07-30 to 10-29. */
function applied(): SimulatedCase {
  const simulated = decidedCase();
  applyWhenDue(simulated);
  return simulated;
}

/** Reconsideration upheld on 03-10, and no suit since: the remedies were over on 03-25. */
function appliedAfterReconsideration(): SimulatedCase {
  const simulated = decidedCase();
  simulated.until('2026-02-10');
  const filed = { addresseeId: null, authority: null, reasonForDelay: null };
  simulated.give('file-reconsideration', { ...filed, filedOn: plainDate('2026-02-09') });
  const accepted = { acceptedOn: plainDate('2026-02-10'), simplified: false, reference: null };
  simulated.give('record-reconsideration-acceptance', accepted);
  simulated.until('2026-03-11');
  const upheld = { outcome: 'upheld', amounts: [], orderedStep: null, reference: '复议1' } as const;
  simulated.give('record-reconsideration-decision', { ...upheld, receivedOn: plainDate('2026-03-10') });
  applyWhenDue(simulated);
  return simulated;
}

/** A suit dismissed on 05-11: the judgment is enforced, and was applied for. */
function appliedOnAJudgment(): SimulatedCase {
  const simulated = decidedCase();
  simulated.until('2026-02-10');
  const filed = { addresseeId: null, court: null, reasonForDelay: null };
  simulated.give('file-suit', { ...filed, filedOn: plainDate('2026-02-09') });
  simulated.give('record-suit-acceptance', { acceptedOn: plainDate('2026-02-10'), courtReference: '行初1' });
  simulated.until('2026-05-20');
  const dismissed = { outcome: 'dismissed', amounts: [], orderedStep: null, courtReference: '行初1' } as const;
  const days = { effectiveOn: plainDate('2026-05-11'), performBy: plainDate('2026-05-25') };
  simulated.give('record-judgment', { ...dismissed, ...days });
  while (simulated.state.court?.filedOn == null) simulated.runOutNext();
  return simulated;
}

function sue(simulated: SimulatedCase, filedOn: string): void {
  simulated.give('file-suit', { addresseeId: null, court: null, reasonForDelay: null, filedOn: plainDate(filedOn) });
}

const withdrawn = ({ today }: SimulatedCase) => ({ withdrawnOn: plainDate(today), reason });

describe('an application that turns out to have come before its window', () => {
  const ways = ['withdraw-court-application', 'settle-consequence'];

  it.each<[string, () => SimulatedCase, (simulated: SimulatedCase) => void, string | null]>([
    [
      'the decision was served later, and its remedies are over all the same',
      applied,
      (simulated) => {
        simulated.until('2026-09-20');
        correct(simulated, factOf(simulated, 'service', documentOf(simulated, 'recovery-decision')), '2026-03-10');
      },
      '2026-12-10',
    ],
    [
      'the decision was served later, and a remedy still runs',
      applied,
      (simulated) =>
        correct(simulated, factOf(simulated, 'service', documentOf(simulated, 'recovery-decision')), '2026-03-10'),
      null,
    ],
    [
      'the decision was not served at all',
      applied,
      (simulated) => withdraw(simulated, factOf(simulated, 'service', documentOf(simulated, 'recovery-decision'))),
      null,
    ],
    ['a suit was filed in time and becomes known only now', applied, (simulated) => sue(simulated, '2026-07-20'), null],
    [
      'a ruling was received later, and the suit after it still runs',
      appliedAfterReconsideration,
      (simulated) => correct(simulated, factOf(simulated, 'remedy-ruling'), addDays(plainDate(simulated.today), -3)),
      null,
    ],
    [
      'a ruling was received later, and the suit after it is over all the same',
      appliedAfterReconsideration,
      (simulated) => {
        simulated.until(addDays(plainDate(simulated.today), 40));
        const { filedOn } = simulated.state.court ?? {};
        correct(simulated, factOf(simulated, 'remedy-ruling'), addDays(plainDate(filedOn ?? ''), -5));
      },
      'known',
    ],
    [
      'a ruling was never received, and the authority goes on',
      appliedAfterReconsideration,
      (simulated) => withdraw(simulated, factOf(simulated, 'remedy-ruling')),
      null,
    ],
  ])('%s', (_name, begin, move, due) => {
    const simulated = begin();
    expect(toReview(simulated)).toEqual([]);
    expect(simulated.refusalOf('withdraw-court-application', withdrawn(simulated))).toBe('court-not-ready');
    move(simulated);
    const [found, ...others] = toReview(simulated).filter(({ what }) => what === 'applied-before-window');
    expect([found?.commands, others]).toEqual([ways, []]);
    expect(found?.due).toBe(due === 'known' ? simulated.state.courtWindow?.closes : due);
    simulated.give('withdraw-court-application', withdrawn(simulated));
    expect(simulated.state.court).toBeNull();
    expect(toReview(simulated).filter(({ what }) => what === 'applied-before-window')).toEqual([]);
  });

  it('is made again by itself in the window that follows, after a demand of its own', () => {
    const simulated = applied();
    const early = simulated.state.court?.documentId;
    simulated.until('2026-09-20');
    correct(simulated, factOf(simulated, 'service', documentOf(simulated, 'recovery-decision')), '2026-03-10');
    simulated.give('withdraw-court-application', withdrawn(simulated));
    expect(simulated.state).toMatchObject({
      stage: 'demand',
      courtWindow: { opens: '2026-09-11', closes: '2026-12-10' },
    });
    serve(simulated, 'demand-letter', simulated.today);
    while (simulated.state.court?.filedOn == null) simulated.runOutNext();
    expect(simulated.state.court.documentId).not.toBe(early);
    expect(simulated.state.court.filedOn >= '2026-09-11').toBe(true);
    expect(toReview(simulated).map(({ what }) => what)).not.toContain('applied-before-window');
  });

  it('on a judgment that could still be performed, by the true day', () => {
    const simulated = appliedOnAJudgment();
    const filedOn = plainDate(simulated.state.court?.filedOn ?? '');
    simulated.until(addDays(filedOn, 10));
    correct(simulated, factOf(simulated, 'remedy-ruling'), addDays(filedOn, 5));
    const [found] = toReview(simulated).filter(({ what }) => what === 'applied-before-window');
    expect(found).toMatchObject({ commands: ways, due: simulated.state.courtWindow?.closes });
    simulated.give('withdraw-court-application', withdrawn(simulated));
    expect(simulated.state.court).toMatchObject({ title: { kind: 'judgment' } });
    expect(simulated.state.court?.filedOn ?? '9999' > addDays(filedOn, 5)).toBeTruthy();
  });

  it('is no duty once the fact is corrected back, and its window is closed again', () => {
    const simulated = applied();
    const before = simulated.state.courtWindow;
    simulated.until('2026-09-20');
    const served = (): string => factOf(simulated, 'service', documentOf(simulated, 'recovery-decision'));
    correct(simulated, served(), '2026-03-10');
    expect(simulated.due('court-window')).toBe('2026-12-10');
    correct(simulated, served(), '2026-01-29');
    expect(toReview(simulated)).toEqual([]);
    expect([simulated.due('court-window'), simulated.state.courtWindow]).toEqual([undefined, before]);
  });

  it('is asked for once: not again when somebody has said that it stays, but when its day moves again', () => {
    const simulated = applied();
    simulated.until('2026-09-20');
    const served = (): string => factOf(simulated, 'service', documentOf(simulated, 'recovery-decision'));
    correct(simulated, served(), '2026-03-10');
    const settle = (): void => {
      for (const { id } of simulated.state.consequences)
        simulated.give('settle-consequence', { consequenceId: id, note: 'The court keeps it.' });
    };
    settle();
    simulated.give('note', { text: 'Nothing new.' });
    simulated.until('2026-10-01');
    expect(toReview(simulated)).toEqual([]);
    correct(simulated, served(), '2026-03-12');
    expect(toReview(simulated).map(({ what }) => what)).toContain('applied-before-window');
  });

  it('after a demand whose period was not over is withdrawn and made again as well', () => {
    const simulated = applied();
    const demand = documentOf(simulated, 'demand-letter');
    const { day } = simulated.state.facts.find(({ id }) => id === factOf(simulated, 'service', demand)) ?? { day: '' };
    correct(simulated, factOf(simulated, 'service', demand), addDays(plainDate(day), 1));
    expect(toReview(simulated)).toMatchObject([{ what: 'applied-too-early', commands: ways }]);
    simulated.give('withdraw-court-application', withdrawn(simulated));
    expect(simulated.state).toMatchObject({ stage: 'demand', court: null });
  });
});
