import { Module } from '@nestjs/common';
import { RulebookCatalogue } from './rulebook-catalogue.ts';
import { RulebooksController } from './rulebooks-controller.ts';

@Module({ controllers: [RulebooksController], providers: [RulebookCatalogue], exports: [RulebookCatalogue] })
export class RulebooksModule {}
