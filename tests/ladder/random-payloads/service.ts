import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import type { ServiceWay } from '../../../domain/recovery-case/service/service-ways.ts';
import { currentAttempt, isUnderWay } from '../../../domain/recovery-case/service/service.ts';
import { reason, type RandomPayloads, type Pick } from './pick.ts';

export const servicePayloads: RandomPayloads<'record-service' | 'record-failed-service' | 'serve-again'> = {
  'record-service': (state, pick) => {
    const { documentId, addressee } = awaitedService(state, pick);
    return {
      documentId,
      addresseeId: addressee?.id ?? null,
      servedOn: pick.today,
      way: addressee?.prison == null ? 'direct' : 'through-prison',
      proof: 'proof',
    };
  },
  'record-failed-service': (state, pick) => {
    const { documentId, addressee, way } = awaitedService(state, pick);
    return { documentId, addresseeId: addressee?.id ?? null, attemptedOn: pick.today, way, reason };
  },
  'serve-again': ({ documents }, { number }) => {
    const served = documents.flatMap(({ id: documentId, services }) =>
      services.flatMap(({ addresseeId, servedOn }) => (servedOn === null ? [] : [{ documentId, addresseeId }])),
    );
    const { documentId = 'none', addresseeId = null } = served[number % Math.max(1, served.length)] ?? {};
    return { documentId, addresseeId: number % 3 === 0 ? null : addresseeId, reason };
  },
};

function awaitedService(state: RecoveryCaseState, { number }: Pick) {
  const waiting = state.documents.flatMap(({ id, services }) =>
    services.filter(isUnderWay).map((service) => ({ documentId: id, service })),
  );
  const chosen = waiting[number % Math.max(1, waiting.length)];
  const addressee = state.addressees.find(({ id }) => id === chosen?.service.addresseeId);
  const tried = chosen === undefined ? undefined : currentAttempt(chosen.service)?.way;
  const way: Exclude<ServiceWay, 'public-notice'> = tried === undefined || tried === 'public-notice' ? 'direct' : tried;
  return { documentId: chosen?.documentId ?? 'none', addressee, way };
}
