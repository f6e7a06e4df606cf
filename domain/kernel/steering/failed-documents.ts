import { message } from '../kernel-messages.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { CommandRules } from '../command-rule.ts';
import type { AskedApart } from '../duties/duty.ts';
import { documentById, type ProcessDocument } from '../process-document.ts';
import type { ProcessTypes } from '../process-types.ts';
import { refusal } from '../refusal.ts';
import type { Transition } from '../transition.ts';
import type { SteeringPayloads } from './steering-payloads.ts';

/** The documents that could not be produced: none of them has gone out. */
export function failedDocuments<Document extends ProcessDocument>({
  documents,
}: {
  readonly documents: readonly Document[];
}): readonly Document[] {
  return documents.filter(isFailed);
}

/** A document could not be produced and will not be by trying again: people must know, and mend what stands in its way. */
export function documentHasFailed<P extends ProcessTypes<P>>(
  t: Transition<P>,
  documentId: string,
  problem: string,
): void {
  const number = documentById(t.state, documentId)?.number ?? documentId;
  setFailed(t, documentId, t.today);
  t.say('alert', message('document-failed', { number, problem }), { documentId });
}

/** A document that could not be produced is produced (重新制发) as it was issued, once what stood in its way is mended. */
export function failedDocumentCommands<P extends ProcessTypes<P>>(): CommandRules<
  P,
  Pick<SteeringPayloads, 'produce-document'>
> {
  return {
    'produce-document': {
      words: ({ documentId, note }) => message('what-with-words', { what: documentId, words: note }),
      onHold: true,
      editsNothing: true,
      closed: (state) =>
        failedDocuments(state).length > 0 ? null : refusal('document-not-failed', message('no-document-failed')),
      check: (state, { documentId }) => {
        const document = documentById(state, documentId);
        if (document === undefined)
          return refusal('document-unknown', message('no-such-document', { documentId }), 'documentId');
        return isFailed(document)
          ? null
          : refusal('document-not-failed', message('document-not-failed', { number: document.number }), 'documentId');
      },
      apply: (t, { documentId }) => setFailed(t, documentId, null),
    },
  };
}

/** Those who run the system mend what stands in the way of a document, and have it produced. */
export function failedDocumentDuties<P extends ProcessTypes<P>>(state: P['state']): readonly AskedApart<P>[] {
  return state.documents.flatMap(({ id, failedOn }) =>
    failedOn == null
      ? []
      : [
          {
            kind: 'produce-document',
            who: 'operator',
            commands: ['produce-document'],
            subject: id,
            since: failedOn,
            deadlineId: null,
          },
        ],
  );
}

function isFailed({ failedOn }: ProcessDocument): boolean {
  return failedOn != null;
}

function setFailed<P extends ProcessTypes<P>>(t: Transition<P>, documentId: string, failedOn: PlainDate | null): void {
  t.change({ documents: t.state.documents.map((each) => (each.id === documentId ? { ...each, failedOn } : each)) });
}
