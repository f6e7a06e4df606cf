import { describe, expect, it } from '@jest/globals';
import { minorUnits, sum, type MinorUnits } from '../../money/money.ts';
import { amountBeside, type AwardBasis } from '../../procedures/rewarding/award-amount.ts';
import type { EventsForMatter } from '../../procedures/rewarding/matter-events.ts';
import { rulebook } from '../../rulebooks/registry.ts';
import type { RewardRules } from '../../rulebooks/rulebook.ts';
import { fc } from '../../../tests/sample/drawing.ts';
import { reportedMatterSpeakers } from '../../../wording/reported-matter/catalogue.ts';
import { matterOpening } from '../../../tests/sample/simulated-reports.ts';
import { simulatedOpening, SimulatedProcess } from '../../../tests/sample/simulated-process.ts';
import { dutiesOf } from '../../kernel/duties/duties.ts';
import { reportedMatter } from './definition.ts';
import type { ReportedMatter, ReportOfMatter } from './state.ts';

function table(): RewardRules {
  const { rewards } = rulebook('cn-fujian');
  if (rewards === null) throw new Error('Fujian has a table of rewards.');
  return rewards;
}

const ofLoss = (loss: number): AwardBasis => ({ kind: 'loss', level: 1, loss: minorUnits(loss) });

/** A matter that hears from reports, each of an office of its own unless it says so. */
class ReceivingMatter extends SimulatedProcess<ReportedMatter> {
  constructor() {
    super(reportedMatter, simulatedOpening(reportedMatter, '2026-03-02', matterOpening()));
  }

  accepts(
    reportId: string,
    acceptedAt: number,
    office = reportId,
    receivedAt = acceptedAt,
    keptFrom: readonly string[] = [],
  ): void {
    const accepted = { reportId, number: reportId, receivedAt, acceptedAt, office, keptFrom };
    this.receive('report-accepted', accepted, reportId);
  }

  asks(reportId: string, basis: AwardBasis, onNewPart = false): void {
    this.receive('award-asked', { reportId, basis, onNewPart }, reportId);
  }

  report(reportId: string): ReportOfMatter {
    const report = this.state.reports.find((each) => each.reportId === reportId);
    if (report === undefined) throw new Error(`There is no report ${reportId}.`);
    return report;
  }

  alerts(): readonly string[] {
    return this.records.flatMap(({ timeline }) =>
      timeline.filter(({ kind }) => kind === 'alert').map(({ message }) => reportedMatterSpeakers.en.say(message)),
    );
  }

  duties(): readonly (readonly [string, string | null])[] {
    return dutiesOf(reportedMatter, this.state).flatMap(({ kind, subject }) =>
      kind === 'assign-process' ? [] : [[kind, subject] as const],
    );
  }

  sent(): readonly string[] {
    return this.records.flatMap(({ events }) =>
      events.map(({ to, event, payload }) => `${to.id} ${event} ${JSON.stringify(payload)}`),
    );
  }
}

describe('a reported matter', () => {
  it('grants two offices what their reports earn, the later one what is left of the most for a matter', () => {
    const matter = new ReceivingMatter();
    matter.accepts('A', 1);
    matter.accepts('B', 2);
    matter.asks('A', ofLoss(150_000_000));
    matter.asks('B', ofLoss(80_000_000));
    expect([matter.report('A').amount, matter.report('B').amount]).toEqual([7_500_000, 2_500_000]);
    matter.accepts('C', 3);
    matter.asks('C', ofLoss(1_000_000));
    expect(matter.sent()).toEqual([
      'A award-granted {"amount":7500000,"byTable":7500000,"waited":false}',
      'B award-granted {"amount":2500000,"byTable":4000000,"waited":false}',
      'C award-denied {"reason":"matter-exhausted"}',
    ]);
  });

  it('lets nobody overtake who was accepted before, and reminds of those whom others wait for', () => {
    const matter = new ReceivingMatter();
    matter.accepts('A', 1);
    matter.accepts('B', 2);
    matter.asks('B', ofLoss(80_000_000));
    expect(matter.sent()).toEqual([]);
    matter.until('2026-04-02');
    expect(matter.records.at(-1)?.timeline.map(({ message }) => reportedMatterSpeakers.en.say(message))).toContain(
      'The award of B waits until those accepted before it are decided.',
    );
    matter.receive('report-left', { reportId: 'A', keepsPlace: false }, 'A');
    expect(matter.sent()).toEqual(['B award-granted {"amount":4000000,"byTable":4000000,"waited":true}']);
  });

  it('has a first among those accepted in the same second, in whatever order it hears of them', () => {
    for (const heard of [
      ['A', 'B'],
      ['B', 'A'],
    ] as const) {
      const matter = new ReceivingMatter();
      for (const id of heard) matter.accepts(id, 9, 'one office', id === 'A' ? 1 : 2);
      matter.asks('B', ofLoss(80_000_000));
      expect(matter.sent()).toEqual([]);
      matter.asks('A', ofLoss(80_000_000));
      expect([matter.report('A').standing, matter.report('B').standing]).toEqual(['granted', 'left']);
      expect(matter.records.flatMap(({ timeline }) => timeline).filter(({ kind }) => kind === 'alert')).toEqual([]);
    }
  });

  it('rewards of one office the first alone, though it waived, unless a later one has led to something new', () => {
    const matter = new ReceivingMatter();
    for (const [index, id] of ['A', 'B', 'C'].entries()) matter.accepts(id, index, 'one office');
    matter.asks('A', ofLoss(80_000_000));
    matter.receive('report-left', { reportId: 'A', keepsPlace: true }, 'A');
    matter.asks('B', ofLoss(80_000_000));
    matter.asks('C', ofLoss(4_000_000), true);
    expect(matter.sent().slice(1)).toEqual([
      'B award-denied {"reason":"not-first"}',
      'C award-granted {"amount":200000,"byTable":200000,"waited":false}',
    ]);
  });

  it('grants nothing beside what was granted before it heard of whoever was first, until somebody has looked at that', () => {
    const matter = new ReceivingMatter();
    matter.accepts('B', 2, 'one office');
    matter.asks('B', ofLoss(190_000_000));
    matter.accepts('A', 1, 'one office');
    expect(matter.alerts().at(-1)).toContain('A was accepted before B');
    expect(matter.duties()).toEqual([['review-consequence', 'A/granted-before-known/B']]);
    matter.asks('A', ofLoss(40_000_000));
    expect([matter.report('A').standing, reportedMatter.waitsFor(matter.state)]).toEqual(['asked', 'caseworker']);
    matter.give('settle-consequence', { consequenceId: 'A/granted-before-known/B', note: '维持' });
    expect(matter.duties()).toEqual([]);
    expect(matter.sent()).toEqual([
      'B award-granted {"amount":9500000,"byTable":9500000,"waited":false}',
      'A award-granted {"amount":500000,"byTable":2000000,"waited":true}',
    ]);
  });

  it('grants whoever was first in full once the award that was granted before is revoked', () => {
    const matter = new ReceivingMatter();
    matter.accepts('B', 2, 'one office');
    matter.asks('B', ofLoss(190_000_000));
    matter.accepts('A', 1, 'one office');
    matter.asks('A', ofLoss(40_000_000));
    matter.receive('report-left', { reportId: 'B', keepsPlace: false }, 'B');
    expect([matter.duties(), matter.report('A').amount, matter.report('B').amount]).toEqual([[], 2_000_000, 0]);
  });

  it('asks nobody to look once whoever was first earns nothing', () => {
    const matter = new ReceivingMatter();
    matter.accepts('B', 2);
    matter.asks('B', ofLoss(80_000_000));
    matter.accepts('A', 1);
    matter.receive('report-left', { reportId: 'A', keepsPlace: false }, 'A');
    expect([matter.duties(), matter.report('B').standing]).toEqual([[], 'granted']);
  });

  it('lets whoever was refused wrongly be first again, and has somebody look at what was granted meanwhile', () => {
    const matter = new ReceivingMatter();
    for (const [index, id] of ['A', 'B'].entries()) matter.accepts(id, index, 'one office');
    matter.receive('report-left', { reportId: 'A', keepsPlace: false }, 'A');
    matter.asks('B', ofLoss(80_000_000));
    matter.asks('A', ofLoss(80_000_000));
    expect(matter.duties()).toEqual([['review-consequence', 'A/granted-before-known/B']]);
    matter.give('settle-consequence', { consequenceId: 'A/granted-before-known/B', note: '维持' });
    expect([matter.report('A').standing, matter.report('A').amount]).toEqual(['granted', 4_000_000]);
  });

  it('frees what was waived and keeps what is paid', () => {
    const matter = new ReceivingMatter();
    matter.accepts('A', 1);
    matter.accepts('B', 2);
    matter.accepts('C', 3);
    matter.asks('A', ofLoss(180_000_000));
    matter.asks('B', ofLoss(180_000_000));
    matter.receive('award-paid', { reportId: 'B' }, 'B');
    expect([matter.report('A').amount, matter.report('B').amount]).toEqual([9_000_000, 1_000_000]);
    matter.receive('report-left', { reportId: 'A', keepsPlace: true }, 'A');
    matter.asks('C', ofLoss(180_000_000));
    expect([matter.report('B').amount, matter.report('C').amount]).toEqual([1_000_000, 9_000_000]);
  });

  it('works out anew what is corrected before it is paid, within what is left, and only tells what is paid', () => {
    const matter = new ReceivingMatter();
    matter.accepts('A', 1);
    matter.accepts('B', 2);
    matter.asks('A', ofLoss(12_000_000));
    matter.asks('B', ofLoss(190_000_000));
    expect(matter.report('B').amount).toBe(9_400_000);
    matter.receive('basis-corrected', { reportId: 'A', basis: ofLoss(20_000_000) }, 'A');
    expect(matter.report('A').amount).toBe(600_000);
    matter.receive('basis-corrected', { reportId: 'B', basis: ofLoss(100_000_000) }, 'B');
    matter.receive('award-paid', { reportId: 'A' }, 'A');
    matter.receive('basis-corrected', { reportId: 'A', basis: ofLoss(7_000_000) }, 'A');
    expect(matter.sent().slice(2)).toEqual([
      'A award-corrected {"amount":600000,"byTable":1000000}',
      'B award-corrected {"amount":5000000,"byTable":5000000}',
      'A award-corrected {"amount":600000,"byTable":350000}',
    ]);
  });

  it('is kept from whoever keeps away from one of its reports', () => {
    const matter = new ReceivingMatter();
    matter.accepts('A', 1, 'one office', 1, ['chief-1']);
    matter.accepts('B', 2);
    matter.receive('report-kept-from', { reportId: 'B', keptFrom: ['cousin-1', 'chief-1'] }, 'B');
    expect(reportedMatter.keepsAway?.(matter.state)).toEqual(['chief-1', 'cousin-1']);
  });

  it('closes once all its reports are decided and paid, and opens again with the next', () => {
    const matter = new ReceivingMatter();
    matter.accepts('A', 1);
    matter.asks('A', ofLoss(12_000_000));
    expect(matter.state.stage).toBe('open');
    matter.receive('award-paid', { reportId: 'A' }, 'A');
    expect([matter.state.stage, matter.state.deadlines]).toEqual(['closed', []]);
    matter.accepts('B', 2);
    expect([matter.state.stage, matter.due('matter-reminder')]).toEqual(['open', '2026-04-01']);
  });

  it('takes no command of its own from people, and nothing of people from processes', () => {
    const matter = new ReceivingMatter();
    expect(matter.refusalOf('award-paid', { reportId: 'A' })).toBe('command-of-others');
    expect(() => matter.receive('note', { text: '' }, 'A')).toThrow('note');
  });

  it('comes to the same whatever the order in which the reports ask', () => {
    const losses = fc.array(fc.integer({ min: 1, max: 300_000_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        losses.chain((each) =>
          fc.tuple(fc.constant(each), fc.shuffledSubarray([...each.keys()], { minLength: each.length })),
        ),
        ([each, order]) => {
          const matter = new ReceivingMatter();
          for (const index of each.keys()) matter.accepts(`${index}`, index);
          for (const index of order) matter.asks(`${index}`, ofLoss(each[index] ?? 0));
          const expected: MinorUnits[] = [];
          for (const loss of each) expected.push(amountBeside(table(), ofLoss(loss), expected));
          expect(matter.state.reports.map(({ amount }) => amount)).toEqual(expected);
        },
      ),
    );
  });

  it('never grants more than the most for a matter, nor less than nothing, nor before its turn, whatever it is told', () => {
    const event = fc.record({
      report: fc.integer({ min: 0, max: 5 }),
      kind: fc.constantFrom('accept', 'ask', 'ask', 'pay', 'leave', 'waive', 'correct'),
      loss: fc.integer({ min: 0, max: 400_000_000 }),
      onNewPart: fc.boolean(),
      office: fc.constantFrom('one', 'two'),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const matter = new ReceivingMatter();
        for (const { report, kind, loss, onNewPart, office } of events) {
          const before = matter.state.reports;
          const reportId = `${report}`;
          const known = before.find((each) => each.reportId === reportId);
          tell(matter, known, { reportId, kind, loss, onNewPart, office, acceptedAt: 10 - report });
          const { reports } = matter.state;
          expect(sum(reports.map(({ amount }) => amount))).toBeLessThanOrEqual(table().mostOfMatter);
          expect(reports.every(({ amount }) => amount >= 0)).toBe(true);
          expect(reports.map(({ acceptedAt }) => acceptedAt)).toEqual(
            reports.map(({ acceptedAt }) => acceptedAt).toSorted((one, other) => one - other),
          );
          for (const [index, now] of reports.entries()) {
            const was = before.find((each) => each.reportId === now.reportId);
            const isNew = now.standing === 'granted' && was?.standing !== 'granted';
            const undecided = reports.slice(0, index).filter(({ standing }) => standing === 'accepted');
            expect(isNew ? undecided : []).toEqual([]);
            const isKept = was?.standing === 'paid' && now.standing === 'paid';
            expect(isKept ? was.amount : now.amount).toBe(now.amount);
          }
          expect(matter.due('matter-reminder') === undefined).toBe(matter.state.stage === 'closed');
        }
      }),
    );
  });
});

interface Told {
  readonly reportId: string;
  readonly kind: string;
  readonly loss: number;
  readonly onNewPart: boolean;
  readonly office: string;
  readonly acceptedAt: number;
}

/** Tells the matter what a report in that standing can tell it. */
function tell(matter: ReceivingMatter, known: ReportOfMatter | undefined, told: Told): void {
  const { reportId, kind, loss, onNewPart, office, acceptedAt } = told;
  if (known === undefined) return matter.accepts(reportId, acceptedAt, office);
  const leave = (keepsPlace: boolean): EventsForMatter['report-left'] => ({ reportId, keepsPlace });
  if (kind === 'ask' && (known.standing === 'accepted' || known.standing === 'left'))
    return matter.asks(reportId, ofLoss(loss), onNewPart);
  if (kind === 'pay' && known.standing === 'granted') return matter.receive('award-paid', { reportId }, reportId);
  if (kind === 'leave' && known.standing !== 'left') return matter.receive('report-left', leave(false), reportId);
  if (kind === 'waive' && known.standing === 'granted') return matter.receive('report-left', leave(true), reportId);
  if (kind === 'correct' && known.basis !== null)
    matter.receive('basis-corrected', { reportId, basis: ofLoss(loss) }, reportId);
}
