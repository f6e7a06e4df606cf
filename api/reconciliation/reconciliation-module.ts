import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases-module.ts';
import { Reconciler } from './reconciler.ts';
import { Reconciliation } from './reconciliation.ts';

/** Record and process of a case never part unseen. */
@Module({ imports: [CasesModule], providers: [Reconciliation, Reconciler], exports: [Reconciler] })
export class ReconciliationModule {}
