import { Module } from '@nestjs/common';
import { DutiesController } from './duties-controller.ts';
import { DutySearch } from './duty-search.ts';

@Module({ controllers: [DutiesController], providers: [DutySearch] })
export class DutiesModule {}
