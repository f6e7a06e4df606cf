import { Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { ClockWatch } from './clock-watch.ts';
import { HealthController } from './health-controller.ts';
import { Readiness } from './readiness.ts';

@Module({ imports: [TerminusModule], controllers: [HealthController], providers: [Readiness, ClockWatch] })
export class HealthModule {}
