import { Inject, Injectable } from '@nestjs/common';
import type { Forecast } from '../../../domain/kernel/forecast-step.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import { ProcessRecord } from '../record/process-record.ts';
import { servedKind, type ServedKind } from '../served-kind.ts';
import { ForecastThreads } from './forecast-threads.ts';
import { KeptForecasts } from './kept-forecasts.ts';

/** The forecasts of recorded processes of a kind. */
@Injectable()
export class Forecasts<P extends ProcessTypes<P>> {
  readonly #record: ProcessRecord<P>;
  readonly #kept: KeptForecasts<P>;

  constructor(@Inject(servedKind) { kind }: ServedKind<P>, record: ProcessRecord<P>, threads: ForecastThreads) {
    this.#record = record;
    this.#kept = new KeptForecasts((state) => threads.workOut(kind, state));
  }

  /**
   * The forecast of a process as it stands in the record; its state is opened only where its forecast is not known yet.
   * @throws Problem where there is no such process, `forecast-busy`
   */
  async of(processId: string): Promise<Forecast<P>> {
    await this.#record.require(processId);
    const { revision } = await this.#record.awaited(processId, () => this.#record.findRow(processId, 'revision'));
    return this.#kept.known(processId, revision) ?? this.#kept.of((await this.#record.get(processId)).state);
  }

  /** As `of`, where the state is at hand. @throws Problem `forecast-busy` */
  ofState(state: P['state']): Promise<Forecast<P>> {
    return this.#kept.of(state);
  }
}
