import { Module } from '@nestjs/common';
import { CalendarsModule } from '../calendars/calendars-module.ts';
import { RulebookCatalogue } from './rulebook-catalogue.ts';
import { RulebooksController } from './rulebooks-controller.ts';

@Module({
  imports: [CalendarsModule],
  controllers: [RulebooksController],
  providers: [RulebookCatalogue],
  exports: [RulebookCatalogue],
})
export class RulebooksModule {}
