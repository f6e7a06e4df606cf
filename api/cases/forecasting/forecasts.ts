import { Injectable } from '@nestjs/common';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import type { Forecast } from '../../../domain/recovery-case/recovery-case.ts';
import { CaseRecord } from '../record/case-record.ts';
import { ForecastThreads } from './forecast-threads.ts';
import { KeptForecasts } from './kept-forecasts.ts';

/** The forecasts of recorded cases. */
@Injectable()
export class Forecasts {
  readonly #record: CaseRecord;
  readonly #kept: KeptForecasts;

  constructor(record: CaseRecord, threads: ForecastThreads) {
    this.#record = record;
    this.#kept = new KeptForecasts((state) => threads.workOut(state));
  }

  /**
   * The forecast of a case as it stands in the record; its state is opened only where its forecast is not known yet.
   * @throws Problem `case-not-found`, `forecast-busy`
   */
  async of(caseId: string): Promise<Forecast> {
    const { revision } = await this.#record.awaited(caseId, () => this.#record.findRow(caseId, 'revision'));
    return this.#kept.known(caseId, revision) ?? this.#kept.of((await this.#record.get(caseId)).state);
  }

  /** As `of`, where the state is at hand. @throws Problem `forecast-busy` */
  ofState(state: RecoveryCaseState): Promise<Forecast> {
    return this.#kept.of(state);
  }
}
