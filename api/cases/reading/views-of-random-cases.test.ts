import { recoveryCase } from '../../../domain/recovery-case/definition.ts';
import assert from 'node:assert/strict';
import { describe, expect, it } from '@jest/globals';
import { availableActions } from '../../../domain/kernel/actions.ts';
import { forecast } from '../../../domain/kernel/forecast.ts';
import type { Words } from '../../../domain/kernel/kept-text.ts';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import { beginnings } from '../../../tests/ladder/walks/beginnings/beginnings.ts';
import { throws } from '../../../tests/ladder/walks/draws.ts';
import { walk } from '../../../tests/ladder/walks/walk.ts';
import { fc, walks } from '../../../tests/sample/drawing.ts';
import { reading } from '../../../tests/sample/words.ts';
import { actionsView, presentActions } from '../../processes/commands/action-view.ts';
import { cases } from '../served-cases.ts';
import { caseView } from './case-view.ts';
import { forecastView, presentForecast } from '../../processes/reading/forecast-view.ts';
import { limitationsView, presentLimitations } from './limitations-view.ts';
import { presentCase } from './present-case.ts';

function requireAsDescribed(state: RecoveryCaseState, read: (words: Words) => string): void {
  const { processId: caseId } = state.opening;
  const shown = presentCase({ row: { id: caseId, changedAt: new Date(0) }, state }, read);
  assert.deepEqual(shown, caseView.parse(shown));
  const limitations = presentLimitations(state, read);
  assert.deepEqual(limitations, limitationsView.parse(limitations));
  const actions = presentActions(cases, caseId, availableActions(recoveryCase, state));
  assert.deepEqual(actions, actionsView.parse(actions));
}

describe('what is shown of cases that take any course', () => {
  it('is what the description of the API tells, and nothing beyond it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(beginnings)), throws, (begin, draws) => {
        const { records, state } = walk(begin(), draws, { steps: 60, lapses: 30 });
        const read = reading(records);
        for (const record of records) requireAsDescribed(record.state, read);
        const coming = presentForecast(forecast(recoveryCase, state), read);
        expect(coming).toEqual(forecastView.parse(coming));
      }),
      walks(150),
    );
  });
});
