import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { CalendarsModule } from '../calendars/calendars-module.ts';
import { OfficeDirectory } from './office-directory.ts';
import { OfficesController } from './offices-controller.ts';
import { SettingsController } from './settings/settings-controller.ts';
import { SettingsInForce } from './settings/settings-in-force.ts';
import { SettingsMoves } from './settings/settings-moves.ts';
import { SettingsProposals } from './settings/settings-proposals.ts';

/** At every start, moves of cases to other settings that were cut off go on. */
@Module({
  imports: [CalendarsModule],
  controllers: [OfficesController, SettingsController],
  providers: [OfficeDirectory, SettingsInForce, SettingsProposals, SettingsMoves],
  exports: [OfficeDirectory, SettingsInForce],
})
export class OfficesModule implements OnApplicationBootstrap {
  readonly #moves: SettingsMoves;

  constructor(moves: SettingsMoves) {
    this.#moves = moves;
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.#moves.resume();
  }
}
