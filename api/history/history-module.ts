import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases-module.ts';
import { CaseHistory } from './case-history.ts';
import { HistoryController } from './history-controller.ts';
import { RunHistories } from './run-histories.ts';

@Module({ imports: [CasesModule], controllers: [HistoryController], providers: [RunHistories, CaseHistory] })
export class HistoryModule {}
