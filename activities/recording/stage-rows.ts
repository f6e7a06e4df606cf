import type { StageIntervalRow, StageLeft } from '../../database/entities/stage-interval.ts';
import type { ListedProcess } from '../../database/kinds/process-kind.ts';
import type { AnyCause, AnyTransition } from '../../domain/kernel/any-process.ts';

/** A stage as a transition has entered it. */
export type EnteredStage = Omit<StageIntervalRow, 'processId'>;

interface StageRows {
  readonly stages: readonly EnteredStage[];
  /** How the stage was left that the process stood in before; nothing where it stands there still. */
  readonly stageLeft: readonly StageLeft[];
  /** The office that has taken the process over, which has the stage that it stands in still; nothing where none has. */
  readonly stageOffice: readonly Pick<StageIntervalRow, 'officeId'>[];
}

/** What a transition changes of where a process stands: all stages that it entered but the last it has left again. */
export function stageRows(record: AnyTransition, { officeId }: Pick<ListedProcess, 'officeId'>): StageRows {
  const { state, stagesEntered, revision, on, cause } = record;
  const left: StageLeft = {
    leftOn: on,
    leftAtRevision: revision,
    leftBy: cause.kind,
    leftThrough: throughWhat(cause),
  };
  const notLeft = { leftOn: null, leftAtRevision: null, leftBy: null, leftThrough: null };
  return {
    stages: stagesEntered.map((stage, index) => ({
      revision,
      position: index + 1,
      processKind: state.process,
      officeId,
      stage,
      enteredOn: on,
      ...(index === stagesEntered.length - 1 ? notLeft : left),
    })),
    stageOffice: stagesEntered.length > 0 || officeId === state.opening.office.id ? [] : [{ officeId }],
    stageLeft: stagesEntered.length === 0 || cause.kind === 'opening' ? [] : [left],
  };
}

function throughWhat(cause: AnyCause): string | null {
  switch (cause.kind) {
    case 'command':
      return cause.command;
    case 'deadline':
    case 'clock-failure':
      return cause.purpose;
    case 'opening':
    case 'taken-up':
    case 'document-failure':
    case 'calendar':
    case 'office-settings':
    case 'rulebook':
      return null;
    default:
      return cause satisfies never;
  }
}
