import { laterOf, nextDay } from '../../calendar/plain-date.ts';
import { countedAnew } from '../../kernel/clocks/clock-changes.ts';
import { count, ruleOf } from '../../kernel/clocks/clock-dates.ts';
import type { Fact } from '../../kernel/facts/fact.ts';
import type { FactRules } from '../../kernel/facts/fact-rules.ts';
import { remedyFacts } from '../../procedures/administrative-act/remedy-facts.ts';
import { ruledActsOfCase } from '../acts/act-rules-of-case.ts';
import type { RecoveryCase } from '../case-state.ts';
import type { EnforceableJudgment } from '../court/court-state.ts';
import { openWindow, recountWindow } from '../court/court-window.ts';
import { openJudgmentWindow } from '../court/judgment-window.ts';
import { ofPurpose } from '../of-purpose.ts';
import type { Transition } from '../recovery-case.ts';
import type { FactKind } from './fact-kinds.ts';

const ofActs = remedyFacts<RecoveryCase>(ruledActsOfCase);

/** Facts of remedies in a case: with the end of the last remedy the window for the court moves (A19, J1). */
export const remedyFactsOfCase: { readonly [Kind in keyof typeof ofActs]: FactRules<RecoveryCase> } = {
  ...ofActs,
  'remedy-end': {
    ...ofActs['remedy-end'],
    corrected: (t, before, now, divided) => {
      ofActs['remedy-end'].corrected(t, before, now, divided);
      recountWindow(t);
    },
  },
  'remedy-ruling': {
    ...ofActs['remedy-ruling'],
    corrected: (t, before, now, divided) => {
      ofActs['remedy-ruling'].corrected(t, before, now, divided);
      moveJudgment(t, before, now);
      recountWindow(t);
    },
  },
};

/** The judgment that is enforced has taken effect on another day: its window, and what is left to perform it, follow (J1). */
function moveJudgment(t: Transition, before: Fact<FactKind>, now: Fact<FactKind>): void {
  const { judgment, court, decision, courtWindow } = t.state;
  const isOfDecision = decision?.remedies.some(({ remedy }) => remedy.id === now.subject && remedy.kind === 'suit');
  if (judgment === null || judgment.effectiveOn !== before.day || isOfDecision !== true) return;
  const performBy = judgment.performBy === before.day ? now.day : laterOf(judgment.performBy, now.day);
  const moved = { ...judgment, effectiveOn: now.day, performBy };
  t.change({ judgment: moved });
  if (court?.title.kind === 'judgment')
    t.change({ court: { ...court, title: { ...court.title, effectiveOn: now.day } } });
  for (const clock of t.state.deadlines.filter(ofPurpose('judgment-performance')))
    t.putDeadline(countedAnew(t, { ...clock, counting: { kind: 'day', on: performBy } }));
  const window = openWindow(t.state);
  if (window === undefined) return moveUsedWindow(t, moved);
  if (window.rule !== 'J1' || courtWindow === null) return;
  const counted = countedAnew(t, { ...window, from: performBy });
  t.putDeadline(counted);
  for (const warning of t.state.deadlines.filter(ofPurpose('court-window-warning')))
    t.putDeadline(countedAnew(t, warning));
  t.change({ courtWindow: { ...courtWindow, opens: nextDay(performBy), closes: counted.due } });
}

/** The window of the judgment was used, or was missed by the day that was wrong: then it is open again. */
function moveUsedWindow(t: Transition, judgment: EnforceableJudgment): void {
  const { court, courtWindow } = t.state;
  if (courtWindow === null || court?.title.kind !== 'judgment') return;
  if (courtWindow.missed && court.filedOn === null) return openJudgmentWindow(t, judgment);
  const { due } = count(t, ruleOf(t, 'J1'), judgment.performBy);
  t.change({ courtWindow: { ...courtWindow, opens: nextDay(judgment.performBy), closes: due } });
}
