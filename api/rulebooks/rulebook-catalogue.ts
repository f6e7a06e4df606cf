import { Injectable } from '@nestjs/common';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { DomainError } from '../../domain/error.ts';
import { countPeriod, type CountedPeriod } from '../../domain/periods/deadline-date.ts';
import { currentRulebooks, rulebook } from '../../domain/rulebooks/registry.ts';
import { periodRule, type Rulebook } from '../../domain/rulebooks/rulebook.ts';
import { CalendarShelf } from '../calendars/calendar-shelf.ts';
import { Problem, type ProblemDescription } from '../problems/problem.ts';

/** The rulebooks in their current versions, and the dates that they give. */
@Injectable()
export class RulebookCatalogue {
  readonly #calendars: CalendarShelf;

  constructor(calendars: CalendarShelf) {
    this.#calendars = calendars;
  }

  list(): readonly Rulebook[] {
    return currentRulebooks();
  }

  /** @throws Problem `rulebook-not-found` */
  get(id: string): Rulebook {
    return orProblem(
      () => rulebook(id),
      ({ message }) => ({ code: 'rulebook-not-found', detail: message }),
    );
  }

  /**
   * The end of a period that begins on a day, by the calendar in force.
   * @throws Problem `rulebook-not-found`, `period-not-found` (naming the periods of a row that has several),
   *   `invalid-request` naming `from` when the period ends outside the calendar
   */
  async deadline(id: string, period: string, from: PlainDate): Promise<CountedPeriod> {
    const rules = this.get(id);
    const rule = orProblem(
      () => periodRule(rules, period),
      ({ message }) => ({
        code: 'period-not-found',
        detail: message,
        extensions: { periods: periodsOfRow(rules, period) },
      }),
    );
    const calendar = await this.#calendars.forRulebook(rules);
    return orProblem(
      () => countPeriod(rule, from, calendar, rules.settings?.restDays ?? 'weekends-and-days-off'),
      ({ code, message }) => ({ code: 'invalid-request', detail: message, errors: [{ field: 'from', code, message }] }),
    );
  }
}

/** The periods of a row that has several, by their names. */
function periodsOfRow({ periods }: Rulebook, row: string): readonly string[] {
  return Object.keys(periods).filter((id) => id.startsWith(`${row}.`));
}

function orProblem<Found>(find: () => Found, describe: (error: DomainError) => ProblemDescription): Found {
  try {
    return find();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new Problem(describe(error), { cause: error });
  }
}
