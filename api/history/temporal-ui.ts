import { Injectable } from '@nestjs/common';
import { ApiEnvironment } from '../environment.ts';
import type { HistoryKind } from './history-kind.ts';

/** Where the Temporal UI shows a process. */
@Injectable()
export class TemporalUi {
  readonly #settings: ApiEnvironment['settings'];

  constructor({ settings }: ApiEnvironment) {
    this.#settings = settings;
  }

  /** Null where the API knows of no UI. */
  addressOf(kind: HistoryKind, processId: string, runId?: string): string | null {
    const { temporal, temporalUiUrl } = this.#settings;
    if (temporalUiUrl === null) return null;
    const workflow = encodeURIComponent(kind.workflowIdOf(processId));
    const run = runId === undefined ? '' : `/${encodeURIComponent(runId)}/history`;
    return `${temporalUiUrl}/namespaces/${encodeURIComponent(temporal.namespace)}/workflows/${workflow}${run}`;
  }
}
