import { movesController } from '../moves/moves-controller.ts';
import { settingsVersionPath, SettingsVersions, type SettingsVersionPath } from './settings-versions.ts';

/** Open cases of an office are moved to a version of its settings. */
export const SettingsMovesController = movesController<SettingsVersionPath>({
  name: 'SettingsMoves',
  route: 'api/v1/offices/:officeId/settings/:version',
  address: settingsVersionPath,
  versions: SettingsVersions,
  summaries: {
    preview: 'Preview a move: every date of open cases that would change; nothing is written',
    move: 'Move open cases to an approved version, one by one or all',
  },
  problems: ['settings-version-not-found', 'case-not-of-settings'],
  closed: 'settings-not-approved',
});
