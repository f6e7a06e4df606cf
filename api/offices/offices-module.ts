import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { CalendarsModule } from '../calendars/calendars-module.ts';
import { RulebooksModule } from '../rulebooks/rulebooks-module.ts';
import { OfficeMoves } from './moves/office-moves.ts';
import { OfficeDirectory } from './office-directory.ts';
import { OfficesController } from './offices-controller.ts';
import { ParticularsController } from './particulars/particulars-controller.ts';
import { ParticularsProposals } from './particulars/particulars-proposals.ts';
import { OfficeRulebooksController, RulebookMovesController } from './rulebooks/office-rulebooks-controller.ts';
import { RulebookVersions } from './rulebooks/rulebook-versions.ts';
import { SettingsController } from './settings/settings-controller.ts';
import { SettingsInForce } from './settings/settings-in-force.ts';
import { SettingsMovesController } from './settings/settings-moves-controller.ts';
import { SettingsProposals } from './settings/settings-proposals.ts';
import { SettingsVersions } from './settings/settings-versions.ts';

/** At every start, moves of cases to other settings, or to a later rulebook, that were cut off go on. */
@Module({
  imports: [CalendarsModule, RulebooksModule],
  controllers: [
    OfficesController,
    ParticularsController,
    SettingsController,
    SettingsMovesController,
    OfficeRulebooksController,
    RulebookMovesController,
  ],
  providers: [
    OfficeDirectory,
    ParticularsProposals,
    SettingsInForce,
    SettingsProposals,
    OfficeMoves,
    SettingsVersions,
    RulebookVersions,
  ],
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
