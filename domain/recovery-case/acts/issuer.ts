import type { Transition } from '../recovery-case.ts';
import { actKinds, type ActKind } from './act-kinds.ts';

/** The authority in whose name an act of a kind is issued. */
export function issuerOfAct({ state, settings }: Transition, kind: ActKind): string {
  const { name, decidingAuthority } = state.opening.office;
  const body = actKinds[kind].issuedBy;
  return body === 'agency' || (body === 'deciding-body' && settings.decidingBody === 'agency')
    ? name
    : decidingAuthority;
}
