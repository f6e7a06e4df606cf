import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import type { Currency } from '../../../domain/money/money.ts';
import { pageOf, readCursor, type Page } from '../../paging/cursor.ts';
import type { HistoryKind } from '../history-kind.ts';
import { presentStep } from './present-step.ts';
import { readSteps } from '../../../database/steps/recorded-steps.ts';
import type { StepsQuery, StepView } from './step-view.ts';

const position = z.object({ revision: z.int32(), order: z.enum(['ascending', 'descending']) });

/**
 * The road of a process: its transitions, each with its cause and with what it did. All of it stands in the record, so that it
 * is told in the same way whether Temporal still has the events behind it, the record, or nobody.
 */
@Injectable()
export class Steps {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  /** @throws Problem `invalid-request` naming `cursor` when it belongs to another order */
  async page(
    kind: HistoryKind,
    { processId, currency }: { readonly processId: string; readonly currency: Currency },
    { order, limit, cursor }: StepsQuery,
  ): Promise<Page<StepView>> {
    const sameOrder = position.refine((written) => written.order === order);
    const beyond = cursor === undefined ? null : readCursor(cursor, sameOrder).revision;
    const steps = await readSteps(this.#dataSource, { processId, order, beyond, limit });
    return pageOf(
      steps,
      limit,
      (step) => presentStep(step, kind, currency),
      ({ audit }) => ({ revision: audit.revision, order }),
    );
  }
}
