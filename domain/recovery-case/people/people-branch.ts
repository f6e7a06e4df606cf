import type { Branch } from '../branch.ts';
import { message } from '../messages.ts';
import type { Transition } from '../recovery-case.ts';
import { detour } from './awaiting-debtor.ts';
import { debtorDied } from './debtor-died.ts';
import { payBackEverything } from './kept-back.ts';
import { openQuestionDuties, takeUpNewQuestions } from './open-questions.ts';
import { peopleAtOpening, suspensionIsUndecided } from './people-state.ts';
import { keepWhatDeathHasStopped } from './stopped-by-death.ts';

/** Those whom the case concerns, and the benefit of somebody who was missing. */
export const peopleBranch = {
  opensWith: ({ person }) => ({ people: peopleAtOpening(person) }),
  duties: openQuestionDuties,
  checks: { 'debtor-died': debtorDied },
  afterEach: keepWhatDeathHasStopped,
  detour,
  atRest: takeUpNewQuestions,
  unfounded: payBackEverything,
  keepsOpen: ({ state }) => (suspensionIsUndecided(state) ? message('once-suspension-decided') : null),
  closes: remindOfTheMissing,
} as const satisfies Branch;

/** Who has not been seen since their benefit was suspended may still come: nobody would look at a closed case by itself. */
function remindOfTheMissing(t: Transition): void {
  const { suspension, personDiedOn } = t.state.people;
  if (suspension === null || suspension.appearedOn !== null || suspension.outcome !== null || personDiedOn !== null)
    return;
  t.alert(message('suspended-and-not-appeared', { since: suspension.since }));
}
