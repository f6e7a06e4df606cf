import { describe, expect, it } from '@jest/globals';
import { addDays, plainDate } from '../../domain/calendar/plain-date.ts';
import { dutiesOf } from '../../domain/kernel/duties/duties.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { fineOf } from '../../domain/recovery-case/penalties/penalty.ts';
import {
  decideReconsideration,
  fileReconsideration,
  fileSuit,
  judge,
  lastFine,
  servedFine,
} from '../sample/fined-case.ts';
import { yuan, type SimulatedCase } from '../sample/sample-case.ts';
import { withheld } from '../sample/withheld-case.ts';

/** Fines and acts on a benefit are contested as the decision is: what is entered wrongly of that is taken back as well. */

const reason = 'It was entered in the wrong file.';

/** The latest fact of a kind that stands; of services that of the fine. */
function factOf(simulated: SimulatedCase, kind: string): string {
  const document = kind === 'service' ? lastFine(simulated)?.documentId : undefined;
  const isMeant = ({ subject }: { readonly subject: string | null }): boolean =>
    document === undefined || subject === document;
  const found = simulated.state.facts.findLast(
    (fact) => fact.kind === kind && fact.standing === 'stands' && isMeant(fact),
  );
  return found?.id ?? 'none';
}

function correct(simulated: SimulatedCase, kind: string, day: string): void {
  const factId = factOf(simulated, kind);
  simulated.give('correct-fact', { factId, day: plainDate(day), evidence: null, divided: [], reason });
}

function withdraw(simulated: SimulatedCase, kind: string): void {
  simulated.give('withdraw-fact', { factId: factOf(simulated, kind), reason });
}

const toReview = ({ state }: SimulatedCase) =>
  dutiesOf(recoveryCase, state)
    .filter(({ kind }) => kind === 'review-consequence')
    .map(({ subject, commands }) => [String(subject).split('/')[1], ...commands].join(', '));

/** The fine was served on 01-20, and nobody turned to anybody: the court has been asked on 08-06. */
function appliedFor(): SimulatedCase {
  const simulated = servedFine('2026-01-05', '2026-01-20');
  simulated.until('2026-08-06');
  const days = { demandServedOn: plainDate('2026-07-22'), filedOn: plainDate('2026-08-06') };
  simulated.give('record-fine-application', { ...days, actId: null, courtReference: '行审2号' });
  return simulated;
}

const earlyFine = 'applied-before-window, withdraw-fine-application, settle-consequence';

describe('an application to enforce a fine that turns out to have come before the remedies were over', () => {
  it.each<[string, (simulated: SimulatedCase) => void]>([
    [
      'the fine was served later',
      (simulated) => {
        simulated.until('2026-09-20');
        correct(simulated, 'service', '2026-03-10');
      },
    ],
    ['the fine was served later, and a remedy still runs', (simulated) => correct(simulated, 'service', '2026-03-10')],
    ['a suit was filed in time and becomes known only now', (simulated) => fileSuit(simulated, '2026-07-20')],
  ])('because %s, is withdrawn and made again', (_name, move) => {
    const simulated = appliedFor();
    const { id: actId = null } = lastFine(simulated) ?? {};
    const withdrawn = { actId, withdrawnOn: plainDate(simulated.today), reason };
    expect(simulated.refusalOf('withdraw-fine-application', withdrawn)).toBe('penalty-not-ready');
    move(simulated);
    expect(toReview(simulated)).toContain(earlyFine);
    simulated.give('withdraw-fine-application', { ...withdrawn, withdrawnOn: plainDate(simulated.today) });
    expect(toReview(simulated)).not.toContain(earlyFine);
    expect(lastFine(simulated)?.courtFiledOn).toBeNull();
  });

  it('is no duty once that is corrected back', () => {
    const simulated = appliedFor();
    simulated.until('2026-09-20');
    correct(simulated, 'service', '2026-03-10');
    correct(simulated, 'service', '2026-01-20');
    expect(toReview(simulated)).not.toContain(earlyFine);
  });

  it('and is not made yet, has its window from the true end', () => {
    const simulated = servedFine('2026-01-05', '2026-01-20');
    simulated.until('2026-08-06');
    expect([lastFine(simulated)?.finalSince, simulated.due('fine-court-window')]).toEqual(['2026-07-20', '2026-10-20']);
    correct(simulated, 'service', '2026-01-27');
    expect([lastFine(simulated)?.finalSince, simulated.due('fine-court-window')]).toEqual(['2026-07-27', '2026-10-27']);
  });
});

describe('a ruling on a fine that never was', () => {
  const fine = (simulated: SimulatedCase): number => {
    const penalty = lastFine(simulated);
    return (penalty === undefined ? undefined : fineOf(simulated.state, penalty))?.claimed ?? 0;
  };

  it('had changed it: the fine is what it was, and the request goes on', () => {
    const simulated = servedFine('2026-01-05', '2026-01-20');
    simulated.until('2026-02-02');
    fileReconsideration(simulated, '2026-02-02');
    const before = fine(simulated);
    decideReconsideration(simulated, 'changed', '2026-02-02', '5000.00');
    expect(fine(simulated)).toBe(yuan('5000.00'));
    withdraw(simulated, 'remedy-ruling');
    expect(fine(simulated)).toBe(before);
    expect(lastFine(simulated)?.remedy).toMatchObject({ kind: 'reconsideration', status: 'accepted' });
  });

  it('had dismissed the suit: the fine is not final, and the court goes on', () => {
    const simulated = servedFine('2026-01-05', '2026-01-20');
    simulated.until('2026-02-02');
    fileSuit(simulated, '2026-02-02');
    simulated.until('2026-06-01');
    judge(simulated, 'dismissed', '2026-06-01');
    withdraw(simulated, 'remedy-ruling');
    expect(lastFine(simulated)).toMatchObject({ finalSince: null, remedy: { kind: 'suit', status: 'accepted' } });
  });

  it('had annulled it: the fine is owed again, and the request goes on', () => {
    const simulated = servedFine('2026-01-05', '2026-01-20');
    simulated.until('2026-02-02');
    fileReconsideration(simulated, '2026-02-02');
    const before = fine(simulated);
    decideReconsideration(simulated, 'annulled', '2026-02-02');
    expect([lastFine(simulated)?.status, fine(simulated)]).toEqual(['annulled', 0]);
    withdraw(simulated, 'remedy-ruling');
    expect([lastFine(simulated)?.status, fine(simulated)]).toEqual(['decided', before]);
    expect(lastFine(simulated)?.remedy).toMatchObject({ kind: 'reconsideration', status: 'accepted' });
    expect(simulated.due('fine-payment')).toBe('2026-02-04');
  });

  it('had annulled it, and another fine was proposed since: it stands', () => {
    const simulated = servedFine('2026-01-05', '2026-01-20');
    simulated.until('2026-02-02');
    fileReconsideration(simulated, '2026-02-02');
    decideReconsideration(simulated, 'annulled', '2026-02-02');
    simulated.give('propose-penalty', { multiple: 2, ground: 'As the authority has found.' });
    const ruling = { factId: factOf(simulated, 'remedy-ruling'), reason };
    expect(simulated.refusalOf('withdraw-fact', ruling)).toBe('fact-not-standing');
  });
});

describe('a suit against a withholding', () => {
  it.each([
    [
      'withdrawn',
      (simulated: SimulatedCase) =>
        simulated.give('record-remedy-withdrawal', { withdrawnOn: plainDate(simulated.today), reason }),
      'remedy-end',
    ],
    [
      'dismissed',
      (simulated: SimulatedCase) =>
        simulated.give('record-judgment', {
          outcome: 'dismissed',
          effectiveOn: plainDate(simulated.today),
          courtReference: '行初1',
          performBy: null,
          amounts: [],
          orderedStep: null,
        }),
      'remedy-ruling',
    ],
  ])('that was not %s: the suit goes on', (_name, end, fact) => {
    const simulated = withheld();
    simulated.give('file-suit', { addresseeId: null, filedOn: simulated.today, court: null, reasonForDelay: null });
    simulated.give('record-suit-acceptance', { acceptedOn: simulated.today, courtReference: '行初1' });
    simulated.until(addDays(simulated.today, 20));
    const { remedy } = simulated.state.benefitActs[0] ?? {};
    end(simulated);
    withdraw(simulated, fact);
    expect(simulated.state.benefitActs[0]?.remedy).toEqual(remedy);
    expect(simulated.state.deadlines.map(({ purpose }) => purpose)).toContain('suit-judgment');
  });
});
