import assert from 'node:assert/strict';
import { isUnderWay } from '../../../domain/recovery-case/service/service.ts';
import type { Step } from './invariant.ts';

/**
 * Whoever is still to be served has a clock that sees to it, but for a decision that is in the post when only a refund, the
 * police or a penalty are waited for; nobody is served with what has been set aside.
 */
export function servicesAreWatched({ state: { stage, decision, documents, deadlines } }: Step): void {
  const underWay = documents.flatMap(({ id, services }) =>
    services.filter(isUnderWay).map((each) => ({ id, ...each })),
  );
  const watched = deadlines.flatMap(({ purpose, subject, addressee }) =>
    purpose === 'service-proof' || purpose === 'public-notice-service' ? [`${subject} ${addressee}`] : [],
  );
  const onlyWaits = ['refund-due', 'awaiting-police-report', 'penalty-collection'].includes(stage);
  const seenTo = underWay.filter(
    ({ id, addresseeId, scope }) =>
      !onlyWaits ||
      scope === 'stage' ||
      (scope === 'penalty' && stage === 'penalty-collection') ||
      watched.includes(`${id} ${addresseeId}`),
  );
  assert.deepEqual(watched.toSorted(), seenTo.map(({ id, addresseeId }) => `${id} ${addresseeId}`).toSorted());
  const standing = [decision?.noticeId, decision?.documentId];
  for (const { id, kind, services } of documents)
    if ((kind === 'advance-notice' || kind === 'recovery-decision') && services.some(isUnderWay))
      assert.ok(standing.includes(id), `${kind} ${id} is served, and has been set aside`);
}
