import type { Logger } from 'pino';
import type { ApiSettings } from './settings.ts';

/** Settings and logger, as the providers get them. */
export class ApiEnvironment {
  readonly settings: ApiSettings;
  readonly logger: Logger;

  constructor(settings: ApiSettings, logger: Logger) {
    this.settings = settings;
    this.logger = logger;
  }
}
