import { Injectable } from '@nestjs/common';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { DomainError } from '../../domain/error.ts';
import { countPeriod, remainingOf, resumePeriod, type CountedPeriod } from '../../domain/periods/deadline-date.ts';
import { currentRulebooks, rulebook, rulebookVersions } from '../../domain/rulebooks/registry.ts';
import { periodRule, type Rulebook } from '../../domain/rulebooks/rulebook.ts';
import { CalendarStore } from '../calendars/calendar-store.ts';
import { said } from '../language/readers-language.ts';
import { Problem, type ProblemDescription } from '../problems/problem.ts';

/** The days between which a period stood still. */
export interface Stay {
  readonly stayedOn: PlainDate;
  readonly resumedOn: PlainDate;
}

/** The rulebooks in all their versions, and the dates that they give. */
@Injectable()
export class RulebookCatalogue {
  readonly #calendars: CalendarStore;

  constructor(calendars: CalendarStore) {
    this.#calendars = calendars;
  }

  list(): readonly Rulebook[] {
    return currentRulebooks();
  }

  /**
   * A rulebook in a version that was published, or in the current one.
   * @throws Problem `rulebook-not-found`, `rulebook-version-not-found`
   */
  get(id: string, version?: string): Rulebook {
    return orProblem(
      () => rulebook(id, version),
      ({ code, said: why }) => ({
        code: code === 'rulebook-version-unknown' ? 'rulebook-version-not-found' : 'rulebook-not-found',
        detail: said(why),
      }),
    );
  }

  /** The versions of a rulebook, oldest first. */
  versions(id: string): readonly Rulebook[] {
    return rulebookVersions().filter((published) => published.id === id);
  }

  /**
   * The end of a period of a rulebook that begins on a day, by the calendar in force; after a stay it goes on with what was left.
   * @throws Problem `period-not-found` (naming the periods of a row that has several),
   *   `invalid-request` naming `from` when the period ends outside the calendar
   */
  async deadline(rules: Rulebook, period: string, from: PlainDate, stay: Stay | null = null): Promise<CountedPeriod> {
    const rule = orProblem(
      () => periodRule(rules, period),
      (error) => ({
        code: 'period-not-found',
        detail: said(error.said),
        extensions: { periods: periodsOfRow(rules, period) },
      }),
    );
    const calendar = await this.#calendars.forRulebook(rules);
    const restDays = rules.settings?.restDays ?? 'weekends-and-days-off';
    return orProblem(
      () => {
        const counted = countPeriod(rule, from, calendar, restDays);
        if (stay === null) return counted;
        const left = remainingOf(counted, stay.stayedOn, calendar);
        return { ...resumePeriod(rule, left, stay.resumedOn, calendar, restDays), from };
      },
      (error) => {
        const message = said(error.said);
        return { code: 'invalid-request', detail: message, errors: [{ field: 'from', code: error.code, message }] };
      },
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
