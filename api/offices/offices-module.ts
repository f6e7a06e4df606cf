import { Module } from '@nestjs/common';
import { CalendarsModule } from '../calendars/calendars-module.ts';
import { OfficeDirectory } from './office-directory.ts';
import { OfficesController } from './offices-controller.ts';
import { SettingsController } from './settings/settings-controller.ts';
import { SettingsInForce } from './settings/settings-in-force.ts';
import { SettingsMoves } from './settings/settings-moves.ts';
import { SettingsProposals } from './settings/settings-proposals.ts';

@Module({
  imports: [CalendarsModule],
  controllers: [OfficesController, SettingsController],
  providers: [OfficeDirectory, SettingsInForce, SettingsProposals, SettingsMoves],
  exports: [OfficeDirectory, SettingsInForce],
})
export class OfficesModule {}
