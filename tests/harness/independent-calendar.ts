/** Days that a notice makes rest days or working days, by plain text dates. */
export interface NoticedYear {
  readonly restDays: readonly string[];
  readonly workingDays: readonly string[];
}

/** A period as the rulebook's page tells it. */
export interface ToldPeriod {
  readonly length: number;
  readonly unit: string;
  readonly counted: string;
  readonly rolling: string;
}

export interface IndependentDay {
  readonly due: string;
  readonly provisional: boolean;
}

/** Counting of days apart from the product's own, to hold against it: plain loops over dates of JavaScript. */
export class IndependentCalendar {
  readonly #years: Readonly<Record<string, NoticedYear>>;

  constructor(years: Readonly<Record<string, NoticedYear>>) {
    this.#years = years;
  }

  count(period: ToldPeriod, from: string): IndependentDay {
    const step = period.counted === 'backward' ? -1 : 1;
    if (period.unit === 'working-days') return this.#countWorked(period.length, from, step);
    const end = nominalEnd(period, from, step);
    return period.rolling === 'rolls' && period.unit !== 'hours'
      ? this.#roll(end, step)
      : { due: end, provisional: false };
  }

  /** So many days of a period that were left, from the day on which it goes on. */
  rest(period: ToldPeriod, left: number, since: string): IndependentDay {
    return this.count(
      { ...period, length: left, unit: period.unit === 'working-days' ? period.unit : 'calendar-days' },
      since,
    );
  }

  /** The day itself, or the first working day after it. */
  workingDay(date: string): IndependentDay {
    return this.#roll(date, 1);
  }

  #countWorked(length: number, from: string, step: number): IndependentDay {
    let due = from;
    let provisional = false;
    for (let worked = 0; worked < length; worked += this.#rests(due) ? 0 : 1) {
      due = daysLater(due, step);
      provisional ||= !this.#knows(due);
    }
    return { due, provisional };
  }

  #roll(date: string, step: number): IndependentDay {
    let due = date;
    let provisional = !this.#knows(due);
    while (this.#rests(due)) {
      due = daysLater(due, step);
      provisional ||= !this.#knows(due);
    }
    return { due, provisional };
  }

  #knows(date: string): boolean {
    return this.#years[date.slice(0, 4)] !== undefined;
  }

  #rests(date: string): boolean {
    const year = this.#years[date.slice(0, 4)];
    if (year?.restDays.includes(date) === true) return true;
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
    return (weekday === 0 || weekday === 6) && year?.workingDays.includes(date) !== true;
  }
}

export function daysLater(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The corresponding day of a later month, or that month's last. */
export function monthsLater(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

function nominalEnd({ length, unit }: ToldPeriod, from: string, step: number): string {
  switch (unit) {
    case 'calendar-days':
      return daysLater(from, step * length);
    case 'months':
      return monthsLater(from, step * length);
    case 'years':
      return monthsLater(from, step * length * 12);
    default:
      throw new Error(`${unit} are not counted here.`);
  }
}
