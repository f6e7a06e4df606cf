import { z } from 'zod';
import { EncryptionError, readIdentityKeyring, readKeyring, type Keyring } from '../../encryption/keyring.ts';
import { FileStoreSettingsError, readFileStoreSettings, type FileStoreSettings } from '../../files/store-settings.ts';

/** What API and worker both need to know of their surroundings. */
export interface ServiceSettings {
  readonly databaseUrl: string;
  readonly keyring: Keyring;
  /** What seals who has reported. */
  readonly identityKeyring: Keyring;
  /** Where the files of the record lie. */
  readonly files: FileStoreSettings;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Another reader of variables, and the error by which it tells of one that is missing or unusable. */
interface OtherReader<Read> {
  readonly read: (environment: Environment) => Read;
  readonly tells: new (...given: never[]) => Error;
}

/** What was read; or each variable that is missing or unusable, in a sentence. */
type ReadSettings<Own, Other> =
  | { readonly service: ServiceSettings; readonly own: Own; readonly other: Other; readonly faults?: never }
  | { readonly faults: readonly string[] };

const databaseUrl = z
  .string(
    'DATABASE_URL is not set. Give the address of the database, for example postgres://user:password@host:5432/name.',
  )
  .regex(/^postgres(ql)?:\/\//, 'DATABASE_URL must begin with postgres:// or postgresql://.');

/**
 * Reads DATABASE_URL, PAYLOAD_KEYS, PAYLOAD_KEY_ID, IDENTITY_KEYS, IDENTITY_KEY_ID, the settings of the store of files, and what the
 * service alone reads. An empty variable counts as one that is not set: so container definitions can pass optional ones on.
 * @param own variables that the service alone reads
 */
export function readServiceSettings<Own, Other>(
  environment: Environment,
  own: z.ZodType<Own>,
  { read, tells }: OtherReader<Other>,
): ReadSettings<Own, Other> {
  const given = withoutEmpty(environment);
  const faults: string[] = [];
  const known = [tells, EncryptionError, FileStoreSettingsError];
  const collect = <Read>(reading: () => Read): Read | undefined => {
    try {
      return reading();
    } catch (error) {
      if (!(error instanceof Error && known.some((kind) => error instanceof kind))) throw error;
      faults.push(error.message);
      return undefined;
    }
  };
  const variables = z.object({ DATABASE_URL: databaseUrl }).safeParse(given);
  const ownVariables = own.safeParse(given);
  for (const { error } of [variables, ownVariables])
    faults.push(...(error?.issues ?? []).map(({ message }) => message));
  const other = collect(() => read(environment));
  const keyring = collect(() => readKeyring(environment));
  const identityKeyring = collect(() => readIdentityKeyring(environment));
  const files = collect(() => readFileStoreSettings(environment));
  if (
    !variables.success ||
    !ownVariables.success ||
    other === undefined ||
    keyring === undefined ||
    identityKeyring === undefined ||
    files === undefined
  )
    return { faults };
  const service = { databaseUrl: variables.data.DATABASE_URL, keyring, identityKeyring, files };
  return { service, own: ownVariables.data, other };
}

function withoutEmpty(environment: Environment): Environment {
  return Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
}
