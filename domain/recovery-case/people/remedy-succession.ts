import { message } from '../messages.ts';
import { endDeadlines } from '../../kernel/clocks/clocks.ts';
import { remindOfRemedy } from '../../procedures/administrative-act/remedy-course.ts';
import type { RemedyPeriod } from '../../procedures/administrative-act/remedy.ts';
import { actsOfCase } from '../acts/acts-of-case.ts';
import type { Transition } from '../recovery-case.ts';

/** A remedy that one had filed goes on for another, with its periods; those that are for whoever may act for the dead stay so. */
export function handRemedyOver(t: Transition, from: string, to: string): void {
  const handed = (period: RemedyPeriod): RemedyPeriod =>
    period.addresseeId === from ? { ...period, addresseeId: to } : period;
  for (const { id, remedy } of actsOfCase.acts(t.state)) {
    if (remedy === null || remedy.addresseeId !== from) continue;
    actsOfCase.change(t, id, {
      remedy: {
        ...remedy,
        addresseeId: to,
        filedWithin: handed(remedy.filedWithin),
        blocks: remedy.blocks.map(handed),
      },
    });
    for (const deadline of t.state.deadlines)
      if (deadline.addressee === from) t.putDeadline({ ...deadline, addressee: to });
    t.say('alert', message('remedy-goes-on-for', { remedy: remedy.kind, from, to }));
  }
}

/**
 * Whoever filed a remedy is gone: it is for the authority or court to stay or end it. Nothing is asked of the one who is
 * gone any more, and the caseworker is reminded to follow it up.
 */
export function followUpRemedyOf(t: Transition, addresseeId: string): void {
  for (const act of actsOfCase.acts(t.state)) {
    if (act.remedy === null || act.remedy.addresseeId !== addresseeId) continue;
    const { filedWith, kind } = act.remedy;
    t.alert(message('tell-of-leaving', { authority: filedWith, addresseeId, remedy: kind }));
    endDeadlines(t, (deadline) => deadline.addressee === addresseeId && deadline.whoActs === 'debtor', 'cancelled');
    remindOfRemedy(actsOfCase, t, act);
  }
}
