import { endDeadlines } from '../../kernel/clocks/clocks.ts';
import { documentById } from '../../kernel/process-document.ts';
import { latestDocument } from '../issue-document.ts';
import type { Transition } from '../recovery-case.ts';
import type { IssuedDocument } from '../issued-document.ts';
import { reopenRemedies } from '../acts/reopen-remedies.ts';
import { servedAddressees, type Addressee } from './addressee.ts';
import { endServices, startServiceOn } from './service-attempts.ts';

/**
 * Somebody comes into the case: an heir, the one who drew, a guardian, a proxy. What stands is served on them with full
 * periods of their own: a decision whose remedies they have not had, else the advance notice, and a demand. Whoever a
 * guardian or proxy acts for is served no more; their periods run on.
 */
export function addAddressee(
  t: Transition,
  addressee: Omit<Addressee, 'id' | 'since' | 'until'>,
  standing: 'serve-what-stands' | 'serve-what-comes',
): Addressee {
  const added: Addressee = { ...addressee, id: `R${t.state.addressees.length + 1}`, since: t.today, until: null };
  t.change({ addressees: [...t.state.addressees, added] });
  if (added.actsFor !== null) endServicesOn(t, added.actsFor);
  if (standing === 'serve-what-stands') serveWhatStands(t, added);
  return added;
}

/** Somebody is served no more: died, renounced, replaced. Their services and their clocks end. */
export function endAddressee(t: Transition, addresseeId: string): void {
  t.change({
    addressees: t.state.addressees.map((each) => (each.id === addresseeId ? { ...each, until: t.today } : each)),
  });
  endServicesOn(t, addresseeId);
  endDeadlines(t, ({ addressee }) => addressee === addresseeId, 'cancelled');
}

/** Changes what is known of an addressee; attempts that are under way go on as they were started. */
export function changeAddressee(
  t: Transition,
  addresseeId: string,
  part: Partial<
    Pick<
      Addressee,
      'name' | 'identityNumber' | 'address' | 'telephone' | 'prison' | 'electronicConsent' | 'liabilityCap' | 'actsFor'
    >
  >,
): void {
  t.change({ addressees: t.state.addressees.map((each) => (each.id === addresseeId ? { ...each, ...part } : each)) });
}

function endServicesOn(t: Transition, addresseeId: string): void {
  endServices(t, (_document, service) => service.addresseeId === addresseeId);
}

/** The decision that stands, or its latest advance notice, is served on somebody with full periods of their own. */
export function serveWhatStands(t: Transition, addressee: Addressee): void {
  if (!servedAddressees(t.state.addressees).some(({ id }) => id === addressee.id)) return;
  const { decision } = t.state;
  if (decision === null) return;
  if (decision.documentId !== null) {
    reopenRemedies(t);
    return startServiceOn(t, decision.documentId, addressee, 'process');
  }
  const notice = documentById(t.state, decision.noticeId);
  if (notice !== undefined && isLatest(t, notice)) startServiceOn(t, notice.id, addressee, 'stage');
}

function isLatest(t: Transition, document: IssuedDocument): boolean {
  return latestDocument(t.state, document.kind)?.id === document.id;
}
