import type { PlainDate } from '../../calendar/plain-date.ts';

/** What the court does, and what is to be done about it. */
export interface CourtRemarks {
  'answer-about-gaps': null;
  'applied-too-early': null;
  'court-acceptance-late': null;
  'court-refusal-not-served': null;
  'court-refused': { reason: string };
  'court-refused-file-again': { reason: string; by: PlainDate | '' };
  'court-refused-judgment-enforced': { reason: string };
  'court-ruling-late': null;
  'court-waits-for-gaps': { on: PlainDate | '' };
  'court-window-closes': null;
  'day-court-asked': null;
  'day-enforcement-began': null;
  'day-of-acceptance': null;
  'day-of-application': null;
  'day-of-court-answer': null;
  'day-of-filing': null;
  'day-of-judgment': null;
  'day-of-refusal': null;
  'day-of-request': null;
  'end-of-enforcement': null;
  'higher-court-late': null;
  'judgment-effective': null;
  'judgment-window-closes': null;
  'on-day-words': { on: PlainDate; words: string };
  'performance-of-judgment': null;
  'prepare-opinion': null;
  'preservation-ends': { until: PlainDate | '' };
  'preservation-refused': null;
  'preservation-unanswered': null;
  'refusal-becomes-final': { by: PlainDate | '' };
  'refusal-not-open-to-objection': null;
  'refusal-reviewed': { on: PlainDate; outcome: 'upheld' | 'overturned'; reason: string };
  'release-preservation': { number: string };
  'since-with-words': { since: PlainDate; words: string };
  'withdraw-preservation': { number: string };
}
