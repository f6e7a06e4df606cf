import type { DataSource } from 'typeorm';
import type { Opening, ReporterSecret, ReporterStore } from '../../contracts/reporter-store.ts';
import type { Keyring } from '../../encryption/keyring.ts';
import { sealingContext } from '../sealing/sealing-contexts.ts';

/** The store of reporters in the database, sealed with the keys for identities: those of the record do not open it. */
export class SealedReporters implements ReporterStore {
  readonly #dataSource: DataSource;
  readonly #keyring: Keyring;

  /** @param identityKeyring as `readIdentityKeyring` gives it */
  constructor(dataSource: DataSource, identityKeyring: Keyring) {
    this.#dataSource = dataSource;
    this.#keyring = identityKeyring;
  }

  async keep(reportId: string, secrets: ReadonlyMap<string, ReporterSecret>): Promise<void> {
    const sealed = [...secrets].map(([id, secret]) => ({
      id,
      content: this.#keyring.seal(JSON.stringify(secret), sealingContext.reporterSecret(reportId, id)),
    }));
    await this.#dataSource.query(
      `INSERT INTO reporter_secret (report_id, id, content_sealed)
       SELECT $1, id, content FROM unnest($2::uuid[], $3::bytea[]) AS kept (id, content)
       ON CONFLICT DO NOTHING`,
      [reportId, sealed.map(({ id }) => id), sealed.map(({ content }) => content)],
    );
  }

  async open(reportId: string, id: string, { by, purpose }: Opening): Promise<ReporterSecret | undefined> {
    const [found] = await this.#dataSource.query<{ readonly sealed: Buffer }[]>(
      `WITH found AS (SELECT content_sealed FROM reporter_secret WHERE report_id = $1 AND id = $2),
            told AS (
              INSERT INTO reporter_opening (id, report_id, secret_id, opened_by, purpose)
              SELECT gen_random_uuid(), $1, $2, $3, $4 FROM found RETURNING id
            )
       SELECT content_sealed AS sealed FROM found, told`,
      [reportId, id, by, purpose],
    );
    if (found === undefined) return undefined;
    const secret: unknown = JSON.parse(
      this.#keyring.openText(found.sealed, sealingContext.reporterSecret(reportId, id)),
    );
    if (isSecret(secret)) return secret;
    throw new Error('What was sealed as a secret of a reporter is something else.');
  }
}

/** Sealed against changes: what is opened is what was kept. */
function isSecret(value: unknown): value is ReporterSecret {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
