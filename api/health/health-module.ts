import { Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { ReconciliationModule } from '../reconciliation/reconciliation-module.ts';
import { ClockWatch } from './clock-watch.ts';
import { HealthController } from './health-controller.ts';
import { Readiness } from './readiness.ts';
import { SpaceWatch } from './space.ts';
import { WorkerPolls } from './worker-polls.ts';

@Module({
  imports: [TerminusModule, ReconciliationModule],
  controllers: [HealthController],
  providers: [Readiness, ClockWatch, WorkerPolls, SpaceWatch],
})
export class HealthModule {}
