import type { Calendar } from './calendar.ts';
import { noNotice } from './calendar-version.ts';

/** Vietnam's calendar: no holiday notice has been loaded, so whatever depends on working days is provisional. */
export const vietnamCalendar: Calendar = { id: 'vn', version: noNotice, years: {} };
