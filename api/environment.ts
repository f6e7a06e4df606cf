import type { Logger } from 'pino';
import type { ProcessKinds } from '../database/kinds/process-kind.ts';
import type { ApiSettings } from './settings.ts';

/** Settings, logger and the kinds of process, as the providers get them. */
export class ApiEnvironment {
  readonly settings: ApiSettings;
  readonly logger: Logger;
  readonly kinds: ProcessKinds;

  constructor(settings: ApiSettings, logger: Logger, kinds: ProcessKinds) {
    this.settings = settings;
    this.logger = logger;
    this.kinds = kinds;
  }
}
