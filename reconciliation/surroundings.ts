import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import type { ProcessKinds } from '../database/kinds/process-kind.ts';
import type { Keyring } from '../encryption/keyring.ts';

/** What record and processes are compared and mended with. */
export interface Surroundings {
  readonly dataSource: DataSource;
  readonly client: Client;
  readonly keyring: Keyring;
  /** The kinds of process that are compared. */
  readonly kinds: ProcessKinds;
  /** Task queue on which processes are started. */
  readonly caseTaskQueue: string;
  /** Task queue for documents when it is not the usual one. */
  readonly documentsTaskQueue: string | null;
  /** The folder of the worker's letters, which tell what a record may have lost; null where it is not to be had from here. */
  readonly outboxFolder: string | null;
}
