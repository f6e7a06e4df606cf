import { Module } from '@nestjs/common';
import { OfficeDirectory } from './office-directory.ts';
import { OfficesController } from './offices-controller.ts';

@Module({ controllers: [OfficesController], providers: [OfficeDirectory], exports: [OfficeDirectory] })
export class OfficesModule {}
