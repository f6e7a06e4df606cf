import { Module } from '@nestjs/common';
import { DutiesModule } from '../duties/duties-module.ts';
import { ReportsController } from './reports-controller.ts';

@Module({ imports: [DutiesModule], controllers: [ReportsController] })
export class ReportsModule {}
