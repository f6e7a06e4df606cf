import type { DataSource } from 'typeorm';
import type { Statement } from '../../../database/process-list/conditions.ts';
import { addDays, type PlainDate } from '../../../domain/calendar/plain-date.ts';
import { dateAt } from '../../../domain/calendar/time-zone.ts';

/** Runs what the product runs, and gives the statements that it has sent for it. */
export type SentBy = (use: (dataSource: DataSource) => Promise<unknown>) => Promise<readonly Statement[]>;

/** A question to the record: the statements that the product sends, and the best one that was found by hand for the same answer. */
export interface Question {
  readonly name: string;
  /** What is read for one page or by a look that comes again and again, or what is counted and added up over many rows. */
  readonly kind: 'list' | 'count';
  /** @param turn the question is asked several times, each time with other values */
  readonly sent: (turn: number, sentBy: SentBy) => Statement | Promise<readonly Statement[]>;
  readonly byHand: (turn: number) => Statement;
}

/** Offices of all sizes, one after the other. */
export const office = (turn: number): string => `district-${1 + ((turn * 37) % 120)}`;
export const today = dateAt(Date.now(), 'Asia/Shanghai');
export const day = (turn: number): PlainDate => addDays(today, turn % 90);
