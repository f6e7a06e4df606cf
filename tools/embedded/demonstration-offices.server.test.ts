import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../database/connection/data-source.ts';
import { OfficeEntity } from '../../database/entities/office.ts';
import { NOT_SET_BY_OFFICE } from '../../domain/kernel/office-particulars.ts';
import { createDatabase, type TestDatabase } from '../../tests/harness/database.ts';
import { fillDemonstrationOffices } from './demonstration-offices.ts';

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await createDatabase();
  dataSource = await createDataSource(database.urlAs('owner'), { poolSize: 1 }).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

describe('the offices of a system that was started to be looked at', () => {
  it('have all that letters print of them, and keep what they have set themselves', async () => {
    const offices = dataSource.getRepository(OfficeEntity);
    await offices.update({ id: 'dayu' }, { telephone: '0797-8720000' });

    await fillDemonstrationOffices(database.urlAs('owner'));

    const filled = await offices.find();
    expect(filled.length).toBeGreaterThan(5);
    for (const office of filled) expect(Object.values(office)).not.toContain(NOT_SET_BY_OFFICE);
    expect(filled.find(({ id }) => id === 'dayu')).toMatchObject({
      telephone: '0797-8720000',
      address: expect.stringContaining('大余县'),
      receivingAccount: expect.stringContaining('演示账户'),
    });
  });
});
