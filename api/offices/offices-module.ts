import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { CalendarsModule } from '../calendars/calendars-module.ts';
import { RulebooksModule } from '../rulebooks/rulebooks-module.ts';
import { OfficeMoves } from './moves/office-moves.ts';
import { OfficeDirectory } from './office-directory.ts';
import { OfficesController } from './offices-controller.ts';
import { RulebookMovesController } from './rulebooks/rulebook-moves-controller.ts';
import { RulebookMoves } from './rulebooks/rulebook-moves.ts';
import { SettingsController } from './settings/settings-controller.ts';
import { SettingsInForce } from './settings/settings-in-force.ts';
import { SettingsMoves } from './settings/settings-moves.ts';
import { SettingsProposals } from './settings/settings-proposals.ts';

/** At every start, moves of cases to other settings, or to a later rulebook, that were cut off go on. */
@Module({
  imports: [CalendarsModule, RulebooksModule],
  controllers: [OfficesController, SettingsController, RulebookMovesController],
  providers: [OfficeDirectory, SettingsInForce, SettingsProposals, OfficeMoves, SettingsMoves, RulebookMoves],
  exports: [OfficeDirectory, SettingsInForce],
})
export class OfficesModule implements OnApplicationBootstrap {
  readonly #moves: OfficeMoves;

  constructor(moves: OfficeMoves) {
    this.#moves = moves;
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.#moves.resume();
  }
}
