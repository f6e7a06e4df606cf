import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReporterSecret } from '../../contracts/reporter-store.ts';
import { Keyring, readIdentityKeyring } from '../../encryption/keyring.ts';
import { openRecord, type TestRecord } from '../../tests/record/record.ts';
import { createDataSource } from '../connection/data-source.ts';
import { sealingContext } from '../sealing/sealing-contexts.ts';
import { SealedReporters } from './sealed-reporters.ts';

const secretOf = (fill: number): string => Buffer.alloc(32, fill).toString('base64');
const identityKeyring = readIdentityKeyring({ IDENTITY_KEYS: `identity-1:${secretOf(7)}` });

const identity: ReporterSecret = {
  kind: 'identity',
  name: '举报人张三丰',
  identityNumber: '350900199001010017',
  contacts: [{ way: 'telephone', address: '13900000017' }],
};
const account: ReporterSecret = {
  kind: 'account',
  holderId: 'identity',
  number: '6217000000000000017',
  bank: '建设银行',
};
const statement: ReporterSecret = { kind: 'statement', words: '我是该校的会计，培训记录系伪造。' };

let record: TestRecord;
let reporters: SealedReporters;
const reportId = crypto.randomUUID();
const ids = { identity: crypto.randomUUID(), account: crypto.randomUUID(), statement: crypto.randomUUID() };
const officer = { by: 'reward-officer-1', purpose: '核发奖励' };

beforeAll(async () => {
  record = await openRecord();
  reporters = new SealedReporters(record.dataSource, identityKeyring);
  await reporters.keep(
    reportId,
    new Map<string, ReporterSecret>([
      [ids.identity, identity],
      [ids.account, account],
      [ids.statement, statement],
    ]),
  );
});
afterAll(() => record.close());

const openingsBy = (person: string) =>
  record.dataSource.query<object[]>(
    'SELECT secret_id, opened_by, purpose FROM reporter_opening WHERE report_id = $1 AND opened_by = $2 ORDER BY opened_at',
    [reportId, person],
  );

describe('the store of reporters', () => {
  it('opens what it keeps, and each opening is on record before it hands anything out', async () => {
    const own = { ...officer, by: 'reward-officer-of-this-test' };
    expect(await reporters.open(reportId, ids.identity, own)).toEqual(identity);
    expect(await reporters.open(reportId, ids.account, own)).toEqual(account);
    expect(await openingsBy(own.by)).toEqual([
      { secret_id: ids.identity, opened_by: own.by, purpose: '核发奖励' },
      { secret_id: ids.account, opened_by: own.by, purpose: '核发奖励' },
    ]);
    await expect(reporters.open(reportId, ids.identity, { ...own, purpose: '' })).rejects.toThrow('check constraint');
    expect(await openingsBy(own.by)).toHaveLength(2);
  });

  it('knows nothing under the id of another report', async () => {
    expect(await reporters.open(crypto.randomUUID(), ids.identity, officer)).toBeUndefined();
  });

  it('keeps once what is sent twice, and lets nobody change or remove it', async () => {
    await reporters.keep(reportId, new Map([[ids.identity, { ...identity, name: '另一人' }]]));
    expect(await reporters.open(reportId, ids.identity, officer)).toEqual(identity);
    const owner = await createDataSource(record.database.urlAs('owner'), { poolSize: 1 }).initialize();
    try {
      for (const change of [
        'UPDATE reporter_secret SET id = id',
        'DELETE FROM reporter_secret',
        'DELETE FROM reporter_opening',
        'TRUNCATE reporter_opening',
      ])
        await expect(owner.query(change)).rejects.toThrow('only grows');
    } finally {
      await owner.destroy();
    }
  });

  it('is not opened by the ordinary keys, even under the same name, nor in the place of another', async () => {
    const [row] = await record.dataSource.query<{ sealed: Buffer }[]>(
      'SELECT content_sealed AS sealed FROM reporter_secret WHERE id = $1',
      [ids.identity],
    );
    const sealed = row?.sealed ?? Buffer.alloc(0);
    const context = sealingContext.reporterSecret(reportId, ids.identity);
    expect(() => record.keyring.open(sealed, context)).toThrow(
      expect.objectContaining({ code: 'encryption-key-unknown' }),
    );
    const another = new Keyring(new Map([['identity-1', Buffer.alloc(32, 8)]]), 'identity-1');
    expect(() => another.open(sealed, context)).toThrow(expect.objectContaining({ code: 'sealed-value-refused' }));
    const elsewhere = sealingContext.reporterSecret(reportId, ids.account);
    expect(() => identityKeyring.open(sealed, elsewhere)).toThrow(
      expect.objectContaining({ code: 'sealed-value-refused' }),
    );
    expect(identityKeyring.openText(sealed, context)).toContain('张三丰');
  });

  it('has its words nowhere in clear, in whatever table', async () => {
    const tables = await record.dataSource.query<{ name: string }[]>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['reporter_secret', 'process']));
    const words = ['张三丰', '350900199001010017', '13900000017', '6217000000000000017', '会计'];
    const bytes = words.map((each) => Buffer.from(each).toString('hex'));
    for (const { name } of tables) {
      const rows = await record.dataSource.query<{ row: string }[]>(`SELECT "${name}"::text AS row FROM "${name}"`);
      for (const { row } of rows) for (const word of [...words, ...bytes]) expect(row).not.toContain(word);
    }
  });

  it('is out of sight of those who read the record', async () => {
    const reader = await createDataSource(record.database.urlAs('reading'), { poolSize: 1 }).initialize();
    try {
      for (const table of ['reporter_secret', 'reporter_opening'])
        await expect(reader.query(`SELECT 1 FROM ${table}`)).rejects.toThrow('permission denied');
      await expect(reader.query('SELECT 1 FROM process')).resolves.toEqual([]);
    } finally {
      await reader.destroy();
    }
  });
});
