import type { PlainDate } from '../../calendar/plain-date.ts';

/** Collaboration of other authorities. */
export interface CollaborationRemarks {
  'answer-of': { authority: string };
  'collaboration-unanswered': { authority: string; number: string; on: PlainDate };
  'day-of-letter': null;
  'nobody-has-to-answer': null;
  'nobody-has-to-answer-letter': { documentId: string };
}
