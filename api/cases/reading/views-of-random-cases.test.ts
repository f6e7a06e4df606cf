import { recoveryCase } from '../../../domain/recovery-case/definition.ts';
import assert from 'node:assert/strict';
import { describe, expect, it } from '@jest/globals';
import { availableActions } from '../../../domain/kernel/actions.ts';
import { forecast } from '../../../domain/kernel/forecast.ts';
import type { Words } from '../../../domain/kernel/kept-text.ts';
import type { RecoveryCase, RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import { beginnings } from '../../../tests/ladder/walks/beginnings/beginnings.ts';
import { throws } from '../../../tests/ladder/walks/draws.ts';
import { walk } from '../../../tests/ladder/walks/walk.ts';
import { fc, walks } from '../../../tests/sample/drawing.ts';
import { reading } from '../../../tests/sample/words.ts';
import { englishIn } from '../../../tests/harness/english-in-answers.ts';
import { inLanguage } from '../../language/readers-language.ts';
import { actionsView, presentActions } from '../../processes/commands/action-view.ts';
import { cases } from '../served-cases.ts';
import { amountsExplanationView } from '../explaining/amounts-explanation-view.ts';
import { presentAmountsExplanation, type RecordedBooking } from '../explaining/present-amounts-explanation.ts';
import type { TransitionRecord } from '../../../domain/recovery-case/recovery-case.ts';
import { caseView, presentCase } from './case-view.ts';
import { forecastView, presentForecast } from '../../processes/reading/forecast-view.ts';
import type { ShownProcess } from '../../processes/reading/process-view.ts';
import { limitationsView, presentLimitations } from './limitations-view.ts';

/** A case as its record has it. */
function recorded(state: RecoveryCaseState): ShownProcess<RecoveryCase> {
  const { processId, office } = state.opening;
  return { row: { id: processId, changedAt: new Date(0) }, state, office };
}

function requireAsDescribed(state: RecoveryCaseState, read: (words: Words) => string): void {
  const { processId: caseId } = state.opening;
  const shown = presentCase(recorded(state), read);
  assert.deepEqual(shown, caseView.parse(shown));
  const limitations = presentLimitations(state, read);
  assert.deepEqual(limitations, limitationsView.parse(limitations));
  const actions = presentActions(cases, caseId, availableActions(recoveryCase, state));
  assert.deepEqual(actions, actionsView.parse(actions));
}

/** What is told of a case in a language, but for what people wrote, which is told as it stands. */
function englishTold(state: RecoveryCaseState, read: (words: Words) => string, language: 'zh' | 'vi') {
  const written: string[] = [];
  const readWritten = (words: Words): string => {
    const text = read(words);
    written.push(text);
    return text;
  };
  const { processId: caseId } = state.opening;
  const shown = inLanguage(language, () => [
    presentCase(recorded(state), readWritten),
    presentActions(cases, caseId, availableActions(recoveryCase, state)),
    presentForecast(forecast(recoveryCase, state), readWritten),
  ]);
  return englishIn(
    shown,
    language,
    written.filter((text) => text !== ''),
  );
}

/** The bookings of a case as its record has them. */
function bookingsOf(records: readonly TransitionRecord[]): readonly RecordedBooking[] {
  return records.flatMap(({ processId, revision, ledger, timeline }) => {
    const entries = timeline.filter(({ kind }) => kind === 'ledger');
    return ledger.map((booking, index) => ({
      ...booking,
      processId,
      revision,
      position: index + 1,
      entry: entries[index],
    }));
  });
}

function requireAmountsExplained(state: RecoveryCaseState, records: readonly TransitionRecord[]): void {
  const explained = presentAmountsExplanation(state, bookingsOf(records), records.at(-1)?.on);
  assert.deepEqual(explained, amountsExplanationView.parse(explained));
  const { totals, owedBack, backPayDue } = presentCase(recorded(state), reading(records));
  assert.deepEqual([explained.totals, explained.owedBack, explained.backPayDue], [totals, owedBack, backPayDue]);
  assert.ok(explained.agrees && explained.bookings.every(({ text }) => text !== null));
}

describe('what is shown of cases that take any course', () => {
  it('is what the description of the API tells, nothing beyond it, and no English for who reads another language', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(beginnings)), throws, (begin, draws) => {
        const { records, state } = walk(begin(), draws, { steps: 60, lapses: 30 });
        const read = reading(records);
        for (const record of records) requireAsDescribed(record.state, read);
        requireAmountsExplained(state, records);
        const coming = presentForecast(forecast(recoveryCase, state), read);
        expect(coming).toEqual(forecastView.parse(coming));
        expect(englishTold(state, read, 'zh')).toEqual([]);
        expect(englishTold(state, read, 'vi')).toEqual([]);
      }),
      walks(150),
    );
  });
});
