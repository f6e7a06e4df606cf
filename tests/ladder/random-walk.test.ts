import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { describe, expect, it } from '@jest/globals';
import { fc, walks } from '../sample/drawing.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { forecast } from '../../domain/kernel/forecast.ts';
import { gateSteps } from '../../domain/rulebooks/gate-step.ts';
import type { OfficeSettings } from '../../domain/rulebooks/office-settings.ts';
import { officeSettings, SimulatedCase, sampleOpening, yuan } from '../sample/sample-case.ts';
import { throws, type Draws } from './walks/draws.ts';
import { walk, type Way } from './walks/walk.ts';

/**
 * Any command that is allowed, or any lapse of time, in any order: whatever people do, money adds up, no legal period is
 * shorter than the law, an act comes only after what it needs, and every open case has a clock or a person it waits for.
 */

const anything: Way = { steps: 80, lapses: 45, surroundings: lastDocumentFails };

function lastDocumentFails(simulated: SimulatedCase): void {
  const last = simulated.state.documents.at(-1);
  if (last !== undefined && simulated.state.closing === null) simulated.documentFails(last.id, 'No room.');
}

/** Two claim periods and a benefit that is still drawn; one in two about somebody who has died. */
function opened(draws: Draws, settings: OfficeSettings | null = null): SimulatedCase {
  const [earlier, later] = [yuan('5000.50'), yuan('4000.00')];
  return new SimulatedCase(
    '2025-03-03',
    sampleOpening({
      foundOn: plainDate('2025-03-01'),
      officeSettings: settings,
      currentBenefit: { benefitCode: 'a', monthlyAmount: yuan('2500.00'), payDay: 15 },
      person: { ...sampleOpening().person, diedOn: draws.chance(50) ? null : plainDate('2021-12-01') },
      claimPeriods: [
        { id: 'P1', from: plainDate('2023-01-01'), to: plainDate('2023-12-31'), benefitCode: 'a', amount: later },
        { id: 'P2', from: plainDate('2022-01-01'), to: plainDate('2022-12-31'), benefitCode: 'b', amount: earlier },
      ],
    }),
  );
}

const everyGate = gateSteps;

describe('a case under any sequence of commands and lapses of time', () => {
  it('never breaks what must hold', () => {
    fc.assert(
      fc.property(throws, (draws) => {
        const { state } = walk(opened(draws), draws, anything);
        expect(forecast(recoveryCase, state).steps.length).toBeLessThan(400);
      }),
      walks(1_000),
    );
  });

  it('takes no step behind a gate without a second person who has not edited the case', () => {
    const settings = officeSettings({ settings: { gates: everyGate } });
    fc.assert(
      fc.property(throws, (draws) => {
        const { state } = walk(opened(draws, settings), draws, anything);
        expect(forecast(recoveryCase, state).steps.length).toBeLessThan(400);
      }),
      walks(250),
    );
  });

  it('never breaks what must hold while its office changes its settings, and sets and lifts gates', () => {
    const gated = officeSettings({ periods: { A7: 45 }, settings: { gates: everyGate } }, 'dayu.cn.1');
    const moves = [
      gated,
      officeSettings({ periods: { A7: 30 }, settings: { gates: [] } }, 'dayu.cn.2'),
      officeSettings({ periods: { A7: 45 }, settings: { gates: everyGate.slice(0, 3) } }, 'dayu.cn.3'),
    ];
    const surroundings = (simulated: SimulatedCase, draws: Draws): void => {
      simulated.goBy(draws.oneOf(moves) ?? gated);
    };
    const versions = new Set<string>();
    fc.assert(
      fc.property(throws, (draws) => {
        const { records } = walk(opened(draws, gated), draws, { ...anything, surroundings });
        for (const { state } of records) versions.add(`${state.officeSettings?.version}`);
      }),
      walks(250),
    );
    expect([...versions].toSorted()).toEqual(moves.map(({ version }) => version));
  });
});
