import { describe, expect, it } from '@jest/globals';
import { availableActions } from '../../../domain/recovery-case/actions.ts';
import { forecast } from '../../../domain/recovery-case/forecast.ts';
import { randomPayloads } from '../../../tests/ladder/random-payloads/random-payloads.ts';
import { fc, walks } from '../../../tests/sample/drawing.ts';
import { PaperCase, sampleOpening } from '../../../tests/sample/sample-case.ts';
import { reading } from '../../../tests/sample/words.ts';
import { actionsView, presentAction } from '../commands/action-view.ts';
import { caseView } from './case-view.ts';
import { forecastView, presentForecast } from './forecast-view.ts';
import { limitationsView, presentLimitations } from './limitations-view.ts';
import { presentCase } from './present-case.ts';

/** Takes one of the commands that are open, or lets the next clock run out. */
function step(paper: PaperCase, number: number): void {
  const open = availableActions(paper.state).filter((each) => each.allowed && each.command !== 'close');
  const action = open[number % Math.max(1, open.length)];
  if (number % 4 === 0 || action === undefined) {
    paper.runOutNext();
  } else {
    paper.tell(action.command, randomPayloads[action.command](paper.state, { number, today: paper.today }));
  }
}

function expectAsDescribed({ state, records }: PaperCase): void {
  const { caseId } = state.opening;
  const read = reading(records);
  const shown = presentCase({ row: { id: caseId, changedAt: new Date(0) }, state }, read);
  expect(shown).toEqual(caseView.parse(shown));
  const limitations = presentLimitations(state, read);
  expect(limitations).toEqual(limitationsView.parse(limitations));
  const actions = { items: availableActions(state).map((action) => presentAction(caseId, action)) };
  expect(actions).toEqual(actionsView.parse(actions));
}

describe('what is shown of cases that take any course', () => {
  it('is what the description of the API tells, and nothing beyond it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 20, maxLength: 80 }), (numbers) => {
        const paper = new PaperCase('2026-01-05', sampleOpening());
        for (const number of numbers) {
          step(paper, number);
          expectAsDescribed(paper);
        }
        const coming = presentForecast(forecast(paper.state), reading(paper.records));
        expect(coming).toEqual(forecastView.parse(coming));
      }),
      walks(60),
    );
  }, 120_000);
});
