import { Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { HealthController } from './health-controller.ts';
import { Readiness } from './readiness.ts';

@Module({ imports: [TerminusModule], controllers: [HealthController], providers: [Readiness] })
export class HealthModule {}
