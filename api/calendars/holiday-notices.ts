import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  addCalendarVersion,
  calendarOf,
  countAdoption,
  type NewCalendarVersion,
} from '../../database/offices/calendar-versions.ts';
import { CalendarVersionEntity, type CalendarVersionRow } from '../../database/entities/calendar-version.ts';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import { faultsOf, withNotice, type NoticeFault } from '../../domain/calendar/holiday-notice.ts';
import type { ActingPerson } from '../../domain/kernel/acting-person.ts';
import { bodyDigestOf, digestOf } from '../idempotency/digest.ts';
import { said, sentence } from '../language/readers-language.ts';
import { Problem, type FieldError } from '../problems/problem.ts';
import type { NoticeBody } from './notice-body.ts';
import { Rollouts } from './rollouts.ts';

/** Who loads a notice, under which key. */
export interface NoticeRequest {
  readonly calendarId: Calendar['id'];
  readonly notice: NoticeBody;
  readonly loadedBy: ActingPerson;
  readonly idempotencyKey: string;
  readonly requestId: string;
}

/** Loads holiday notices: each makes one version of the calendar, which then goes to all open cases. */
@Injectable()
export class HolidayNotices {
  readonly #dataSource: DataSource;
  readonly #rollouts: Rollouts;

  constructor(dataSource: DataSource, rollouts: Rollouts) {
    this.#dataSource = dataSource;
    this.#rollouts = rollouts;
  }

  /**
   * @returns the version that the notice made; for a repeated request the one that it made the first time
   * @throws Problem `idempotency-key-reused`, `holiday-year-known` when the year is known and the notice does not amend it,
   *   `holiday-notice-invalid` naming every field at fault
   */
  async load(request: NoticeRequest): Promise<CalendarVersionRow> {
    const commandId = digestOf(request.loadedBy.id, request.idempotencyKey);
    const bodyDigest = bodyDigestOf(request.calendarId, request.notice);
    let earlier: CalendarVersionRow | null = null;
    const added = await addCalendarVersion(this.#dataSource, request.calendarId, async (newest, manager) => {
      earlier = await manager.findOne(CalendarVersionEntity, { where: { commandId } });
      return earlier === null ? versionWith(request, newest, commandId, bodyDigest) : null;
    });
    const loaded = added ?? sameRequest(earlier, bodyDigest);
    await this.#rollouts.start(changeOf(loaded));
    return loaded;
  }

  /** Goes on with what a crash between loading and rolling out has left: open cases that a version in force has not reached. */
  async resume(inForce: readonly CalendarVersionRow[]): Promise<void> {
    for (const row of inForce) {
      const { left } = await countAdoption(this.#dataSource.manager, row.calendarId, row.version);
      if (left > 0) await this.#rollouts.start(changeOf(row));
    }
  }
}

function changeOf({ changeId, calendarId, version }: CalendarVersionRow) {
  return { kind: 'calendar', changeId, calendarId, version } as const;
}

function versionWith(
  { calendarId, notice, loadedBy, requestId }: NoticeRequest,
  newest: CalendarVersionRow | undefined,
  commandId: string,
  bodyDigest: string,
): NewCalendarVersion {
  if (newest === undefined)
    throw new Error(`The record has no calendar ${calendarId}; it is put there at every start.`);
  const calendar = calendarOf(newest);
  const faults = [...faultsOf(calendar, notice).map(inWords), ...faultOfHorizon(notice.year)];
  if (faults.length > 0) throw noticeProblem(faults);
  const { version, years } = withNotice(calendar, notice);
  return {
    calendarId,
    version,
    years,
    source: notice.source,
    noticeYear: notice.year,
    amends: notice.amends,
    loadedBy: loadedBy.id,
    loadedByName: loadedBy.name,
    commandId,
    bodyDigest,
    requestId,
  };
}

function sameRequest(earlier: CalendarVersionRow | null, bodyDigest: string): CalendarVersionRow {
  if (earlier?.bodyDigest === bodyDigest) return earlier;
  throw new Problem({
    code: 'idempotency-key-reused',
    detail: sentence('key-loaded-another'),
  });
}

/** Governments speak of the next year; a notice of a year that nobody can know yet has a wrong digit. */
const mostYearsAhead = 5;

function faultOfHorizon(year: number): readonly FieldError[] {
  const last = new Date().getUTCFullYear() + mostYearsAhead;
  return year <= last
    ? []
    : [
        {
          field: 'year',
          code: 'date-too-far',
          message: sentence('no-notice-yet', { year, last }),
        },
      ];
}

function inWords({ field, code, message }: NoticeFault): FieldError {
  return { field, code, message: said(message) };
}

function noticeProblem(faults: readonly FieldError[]): Problem {
  const known = faults.every(({ code }) => code === 'year-known');
  const detail = known
    ? faults.map(({ message }) => message).join(' ')
    : sentence('correct-fields', { fields: faults.map(({ field }) => field), more: 0 });
  return new Problem({ code: known ? 'holiday-year-known' : 'holiday-notice-invalid', detail, errors: faults });
}
