import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { calendarVersion, countAdoption } from '../../database/offices/calendar-versions.ts';
import type { CalendarVersionRow } from '../../database/entities/calendar-version.ts';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import type { ActingPerson as Person } from '../../domain/kernel/acting-person.ts';
import { ActingPerson } from '../acting-person/acting-person.ts';
import { IdempotencyKey } from '../idempotency/idempotency-key.ts';
import { sentence } from '../language/readers-language.ts';
import { RequestId } from '../logging/request-id-parameter.ts';
import { ApiWriteHeaders } from '../openapi/api-headers.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import { Problem } from '../problems/problem.ts';
import { idInAddress } from '../validation/fields.ts';
import { CalendarStore } from './calendar-store.ts';
import {
  calendarList,
  calendarSummary,
  calendarVersionView,
  calendarView,
  presentCalendar,
  presentCalendarVersion,
  summarizeCalendar,
} from './calendar-view.ts';
import { HolidayNotices } from './holiday-notices.ts';
import { noticeBody, type NoticeBody } from './notice-body.ts';

const calendarPath = z.object({ calendarId: idInAddress().meta({ example: 'cn' }) });
const versionPath = calendarPath.extend({ version: idInAddress().meta({ example: 'cn-2026.1' }) });

/** Rest and working days, by the governments' yearly notices. */
@ApiTags('Calendars')
@Controller('api/v1/calendars')
export class CalendarsController {
  readonly #store: CalendarStore;
  readonly #notices: HolidayNotices;
  readonly #dataSource: DataSource;

  constructor(store: CalendarStore, notices: HolidayNotices, dataSource: DataSource) {
    this.#store = store;
    this.#notices = notices;
    this.#dataSource = dataSource;
  }

  @Get()
  @ApiOperation({ summary: 'List the calendars in force' })
  @ApiOkResponse({ description: 'The newest version of each calendar.', standardSchema: calendarList })
  @ApiProblems('record-unavailable')
  async list() {
    return { items: (await this.#store.inForce()).map(summarizeCalendar) };
  }

  @Get(':calendarId')
  @ApiOperation({ summary: 'Read a calendar: the days of every year that is known' })
  @ApiOkResponse({ description: 'The newest version with its days.', standardSchema: calendarView })
  @ApiProblems('calendar-not-found', 'record-unavailable')
  async read(@Param({ schema: calendarPath }) { calendarId }: z.output<typeof calendarPath>) {
    const inForce = (await this.#store.inForce()).find((row) => row.calendarId === calendarId);
    if (inForce === undefined) throw calendarNotFound();
    return presentCalendar(inForce);
  }

  @Get(':calendarId/versions')
  @ApiOperation({ summary: 'List the versions of a calendar, newest first' })
  @ApiOkResponse({ description: 'Every version that was in force.', standardSchema: calendarList })
  @ApiProblems('calendar-not-found', 'record-unavailable')
  async versions(@Param({ schema: calendarPath }) { calendarId }: z.output<typeof calendarPath>) {
    return { items: (await this.#store.versions(knownCalendar(calendarId))).map(summarizeCalendar) };
  }

  @Get(':calendarId/versions/:version')
  @ApiOperation({ summary: 'Read a version: its days, and how many open cases are counted by it' })
  @ApiOkResponse({ description: 'The version with its days.', standardSchema: calendarVersionView })
  @ApiProblems('calendar-not-found', 'calendar-version-not-found', 'record-unavailable')
  async version(@Param({ schema: versionPath }) path: z.output<typeof versionPath>) {
    const calendarId = knownCalendar(path.calendarId);
    const { manager } = this.#dataSource;
    const row = await calendarVersion(manager, calendarId, path.version);
    if (row === undefined) throw versionNotFound();
    return presentCalendarVersion(row, await countAdoption(manager, calendarId, row.version));
  }

  @Post(':calendarId/notices')
  @ApiOperation({ summary: "Load a year's holiday notice: open cases are counted again by it" })
  @ApiWriteHeaders()
  @ApiCreatedResponse({
    description: 'The version that the notice made; its address tells how far the open cases have come with it.',
    standardSchema: calendarSummary,
  })
  @ApiProblems(
    'calendar-not-found',
    'holiday-year-known',
    'holiday-notice-invalid',
    'idempotency-key-reused',
    'process-unavailable',
    'record-unavailable',
  )
  async load(
    @ActingPerson() loadedBy: Person,
    @IdempotencyKey() idempotencyKey: string,
    @RequestId() requestId: string,
    @Param({ schema: calendarPath }) { calendarId }: z.output<typeof calendarPath>,
    @Body({ schema: noticeBody }) notice: NoticeBody,
  ) {
    const request = { calendarId: knownCalendar(calendarId), notice, loadedBy, idempotencyKey, requestId };
    const loaded: CalendarVersionRow = await this.#notices.load(request);
    return summarizeCalendar(loaded);
  }
}

function knownCalendar(calendarId: string): Calendar['id'] {
  if (calendarId === 'cn' || calendarId === 'vn') return calendarId;
  throw calendarNotFound();
}

function calendarNotFound(): Problem {
  return new Problem({ code: 'calendar-not-found', detail: sentence('no-such-calendar') });
}

function versionNotFound(): Problem {
  return new Problem({
    code: 'calendar-version-not-found',
    detail: sentence('no-such-calendar-version'),
  });
}
