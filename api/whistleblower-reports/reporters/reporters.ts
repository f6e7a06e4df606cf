import { Injectable } from '@nestjs/common';
import type { Opening, ReporterSecret } from '../../../contracts/reporter-store.ts';
import { SealedReporters } from '../../../database/reporters/sealed-reporters.ts';
import type { Reward, RewardState } from '../../../domain/processes/reward/state.ts';
import { openFileStore } from '../../../files/open-store.ts';
import { SealedFiles } from '../../../files/sealed-files.ts';
import { ApiEnvironment } from '../../environment.ts';
import { canonicalJson } from '../../idempotency/canonical-json.ts';
import { uuidOf } from '../../idempotency/digest.ts';
import { sentence } from '../../language/readers-language.ts';
import { Problem } from '../../problems/problem.ts';
import { ProcessCommands, type CommandRequest } from '../../processes/commands/process-commands.ts';
import { ProcessDocuments, type DocumentFile } from '../../processes/documents/process-documents.ts';
import { ProcessRecord } from '../../processes/record/process-record.ts';
import type { OpenedIdentity } from './opened-identity-view.ts';

/** Who opens what, and what for: the command that says so, without what every one of them says the same. */
export type IdentityRequest = Omit<CommandRequest<Reward>, 'command' | 'body' | 'expectedRevision'> & {
  readonly purpose: string;
};

/** What would tell who has reported: sealed away, and handed out to whoever says what for. */
@Injectable()
export class Reporters {
  readonly #store: SealedReporters;
  readonly #record: ProcessRecord<Reward>;
  readonly #commands: ProcessCommands<Reward>;
  readonly #documents: ProcessDocuments<Reward>;
  readonly #environment: ApiEnvironment;
  readonly #files: SealedFiles;

  constructor(
    store: SealedReporters,
    record: ProcessRecord<Reward>,
    commands: ProcessCommands<Reward>,
    documents: ProcessDocuments<Reward>,
    environment: ApiEnvironment,
  ) {
    this.#store = store;
    this.#record = record;
    this.#commands = commands;
    this.#documents = documents;
    this.#environment = environment;
    this.#files = new SealedFiles(openFileStore(environment.settings.files), environment.settings.identityKeyring);
  }

  /** Seals something away; the same, sent again for a report under the same key, is kept once. @returns its id */
  async keep(processId: string, idempotencyKey: string, secret: ReporterSecret): Promise<string> {
    await this.#record.require(processId);
    const { identityKeyring } = this.#environment.settings;
    const fingerprint = identityKeyring.blindIndex(canonicalJson(secret), 'report.secret');
    const id = uuidOf('reporter-secret', processId, idempotencyKey, fingerprint);
    await this.#store.keep(processId, new Map([[id, secret]]));
    return id;
  }

  /** Hands out who has reported, once the report knows by whom it is opened and what for. @throws Problem as the command does */
  async open(request: IdentityRequest): Promise<OpenedIdentity> {
    const state = await this.#told(request);
    const { processId } = request;
    const opening: Opening = { by: request.actor.id, purpose: request.purpose };
    const opened: OpenedIdentity = { reporters: [], statement: null, accounts: [] };
    const accountIds = state.award?.claim?.accounts.map(({ accountId }) => accountId) ?? [];
    for (const id of [...state.reporterIds, state.opening.statementId, ...accountIds])
      addTo(opened, id, await this.#store.open(processId, id, opening));
    return opened;
  }

  /** A letter that names who has reported. @throws Problem as the command does; `document-not-found` for any other document */
  async letter(
    request: IdentityRequest,
    documentId: string,
  ): Promise<{ readonly file: DocumentFile; readonly pdf: Buffer }> {
    const { processId, purpose, actor } = request;
    await this.#record.require(processId);
    const file = await this.#documents.fileNamingReporter(processId, documentId);
    if (file === undefined)
      throw new Problem({
        code: 'document-not-found',
        detail: sentence('no-letter-naming-reporter'),
      });
    const state = await this.#told(request);
    for (const id of state.reporterIds)
      await this.#store.open(processId, id, { by: actor.id, purpose: `${documentId}: ${purpose}` });
    return { file, pdf: await this.#files.read(file) };
  }

  async #told({ purpose, ...request }: IdentityRequest): Promise<RewardState> {
    await this.#commands.give({ ...request, command: 'open-identity', body: { purpose }, expectedRevision: null });
    return (await this.#record.get(request.processId)).state;
  }
}

function addTo(opened: OpenedIdentity, id: string, secret: ReporterSecret | undefined): void {
  switch (secret?.kind) {
    case 'identity': {
      const { name, identityNumber, contacts } = secret;
      opened.reporters.push({ id, name, identityNumber, contacts: [...contacts] });
      return;
    }
    case 'statement':
      opened.statement = secret.words;
      return;
    case 'account':
      opened.accounts.push({ id, holderId: secret.holderId, number: secret.number, bank: secret.bank });
      return;
    case undefined:
      return;
    default:
      secret satisfies never;
  }
}
