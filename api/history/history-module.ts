import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases-module.ts';
import { Events } from './events/events.ts';
import { RunEvents } from './events/run-events.ts';
import { RecoveryCaseHistoryController } from './recovery-case-history.ts';
import { Steps } from './steps/steps.ts';
import { TemporalUi } from './temporal-ui.ts';

@Module({
  imports: [CasesModule],
  controllers: [RecoveryCaseHistoryController],
  providers: [Steps, RunEvents, Events, TemporalUi],
})
export class HistoryModule {}
