import type { PlainDate } from '../../calendar/plain-date.ts';

/** Commands about other authorities' help. */
export interface CollaborationPayloads {
  'ask-for-collaboration': { readonly authority: string; readonly request: string };
  'record-collaboration-answer': {
    readonly documentId: string;
    readonly answeredOn: PlainDate;
    readonly answer: string;
  };
}
