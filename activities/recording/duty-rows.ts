import type { DutyRow } from '../../database/entities/duty.ts';
import type { ListedProcess } from '../../database/kinds/process-kind.ts';
import type { AnyTransition } from '../../domain/kernel/any-process.ts';

/** A duty as it stands after a transition. */
export type WrittenDuty = Omit<DutyRow, 'processId'>;

/** What waits for people after a transition, all of it: what stood before and is not among it is done. */
export function dutyRows(
  { state, revision, at }: AnyTransition,
  { duties, officeId, keptFrom }: Pick<ListedProcess, 'duties' | 'officeId' | 'keptFrom'>,
): readonly WrittenDuty[] {
  const ofProcess = { processKind: state.process, officeId, keptFrom, assignee: state.assignee };
  return duties.map(({ otherwise, blocked, ...duty }) => ({
    ...ofProcess,
    ...duty,
    otherwiseDeadlineId: otherwise?.deadlineId ?? null,
    otherwiseOn: otherwise?.on ?? null,
    otherwise: otherwise?.consequence ?? null,
    blocked: blocked?.code ?? null,
    state: 'open',
    revision,
    changedAt: new Date(at),
  }));
}
