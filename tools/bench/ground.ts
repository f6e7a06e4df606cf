import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import type { Keyring } from '../../encryption/keyring.ts';
import type { BenchOptions } from './options.ts';
import type { Office } from './office.ts';
import type { RawLoad } from './raw/raw-load.ts';
import type { CaseRegister } from './register.ts';
import type { Servers } from './servers.ts';

/** Everything that runs while it is measured, and how to reach it. */
export interface Ground {
  readonly options: BenchOptions;
  readonly servers: Servers;
  readonly keyring: Keyring;
  readonly dataSource: DataSource;
  /** Speaks with the cases' processes, whose payloads are encrypted. */
  readonly client: Client;
  readonly office: Office;
  readonly register: CaseRegister;
  readonly rawRegister: CaseRegister;
  /** Raw workflows on the very server that the product runs on. */
  readonly raw: RawLoad;
  /** Raw workflows on the server with its default settings. */
  readonly defaultRaw: RawLoad;
  report(line: string): void;
}
