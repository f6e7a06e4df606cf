import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ProcessesToCompare } from '../../reconciliation/processes-to-compare.ts';
import { EndedRuns } from '../../reconciliation/ended-runs.ts';
import { Reconciliation } from '../../reconciliation/reconciliation.ts';
import type { Surroundings } from '../../reconciliation/surroundings.ts';
import { ApiEnvironment } from '../environment.ts';
import { TemporalAccess } from '../temporal-access.ts';
import { Reconciler } from './reconciler.ts';

const inject = [DataSource, TemporalAccess, ApiEnvironment];

function surroundingsOf(
  dataSource: DataSource,
  { client }: TemporalAccess,
  { settings: { keyring, caseTaskQueue, documentsTaskQueue, outboxFolder }, kinds }: ApiEnvironment,
): Surroundings {
  return { dataSource, client, keyring, kinds, caseTaskQueue, documentsTaskQueue, outboxFolder };
}

type Parts = Parameters<typeof surroundingsOf>;

/** Record and process of a case never part unseen. */
@Module({
  providers: [
    {
      provide: ProcessesToCompare,
      inject,
      useFactory: (...parts: Parts) => new ProcessesToCompare(surroundingsOf(...parts)),
    },
    { provide: Reconciliation, inject, useFactory: (...parts: Parts) => new Reconciliation(surroundingsOf(...parts)) },
    { provide: EndedRuns, inject, useFactory: (...parts: Parts) => new EndedRuns(surroundingsOf(...parts)) },
    Reconciler,
  ],
  exports: [Reconciler],
})
export class ReconciliationModule {}
