import { documentById } from '../../kernel/process-document.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { message } from '../messages.ts';
import type { LimitationRestart } from './limitation-state.ts';

/** The restarts by services that have turned out, in a transition, to have been on another day, or not to have been. */
export function correctedServices(
  before: RecoveryCaseState,
  after: RecoveryCaseState,
): readonly Pick<LimitationRestart, 'on' | 'act'>[] {
  if (before.facts === after.facts) return [];
  return before.facts.flatMap(({ kind, subject, standing }, index) => {
    if (kind !== 'service' || standing !== 'stands' || after.facts[index]?.standing === 'stands') return [];
    const served = subject === null ? undefined : documentById(before, subject);
    if (served === undefined || served.servedOn === null) return [];
    if (documentById(after, served.id)?.servedOn === served.servedOn) return [];
    const { kind: of, number, servedOn } = served;
    return [{ on: servedOn, act: message('document-was-served', { kind: of, number }) }];
  });
}

/** The restarts of a claim without those by services that were corrected. */
export function withoutCorrected(
  restarts: readonly LimitationRestart[],
  corrected: readonly Pick<LimitationRestart, 'on' | 'act'>[],
): readonly LimitationRestart[] {
  const isCorrected = ({ on, act }: LimitationRestart): boolean =>
    corrected.some(
      (each) => each.on === on && each.act.code === act.code && each.act.values['number'] === act.values['number'],
    );
  return corrected.length === 0 || !restarts.some(isCorrected)
    ? restarts
    : restarts.filter((each) => !isCorrected(each));
}
