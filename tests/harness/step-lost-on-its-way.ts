import { processKinds } from '../../database/kinds/registry.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { TransitionRecorder } from '../../activities/recording/record-transition.ts';
import { createDataSource } from '../../database/connection/data-source.ts';
import { openState } from '../../database/sealing/sealed-states.ts';
import { attempt } from '../../domain/kernel/attempt.ts';
import type { CommandPayloads } from '../../domain/recovery-case/commands.ts';
import { bodyDigestOf, digestOf } from '../../api/idempotency/digest.ts';
import type { CommandEnvelope } from '../../domain/recovery-case/recovery-case.ts';
import { yuan } from '../sample/sample-case.ts';
import type { TestDatabase } from './database.ts';
import { testKeyring } from './temporal.ts';

/**
 * What a workflow task leaves that recorded a confirmation and was lost before Temporal heard of it.
 * @param idempotencyKey that caseworker-1 has given it with
 */
export async function confirmInTheRecordAlone(
  database: TestDatabase,
  caseId: string,
  idempotencyKey = 'lost-on-its-way',
): Promise<void> {
  const dataSource = await createDataSource(database.url, { poolSize: 1 }).initialize();
  try {
    const [row] = await dataSource.query<{ sealed: Buffer }[]>(
      'SELECT state_sealed AS sealed FROM process WHERE id = $1',
      [caseId],
    );
    if (row === undefined) throw new Error('The case is not recorded.');
    const payload: CommandPayloads['confirm-overpayment'] = {
      amounts: [{ claimPeriodId: 'P1', amount: yuan('128900.00') }],
      suspicion: 'none',
      continuingBenefit: null,
      findings: 'Death certificate of 2017.',
    };
    const envelope: CommandEnvelope<'confirm-overpayment'> = {
      command: 'confirm-overpayment',
      payload,
      actor: { id: 'caseworker-1', name: 'caseworker-1' },
      commandId: digestOf('caseworker-1', idempotencyKey),
      bodyDigest: bodyDigestOf('confirm-overpayment', payload),
      expectedRevision: null,
      requestId: 'lost-on-its-way',
    };
    const state = recoveryCase.presentState(openState(testKeyring(), caseId, row.sealed));
    const tried = attempt(recoveryCase, state, envelope, Date.now());
    if (tried.kind !== 'carried-out') throw new Error(JSON.stringify(tried));
    await new TransitionRecorder(dataSource, testKeyring(), processKinds).recordTransition(tried.record);
  } finally {
    await dataSource.destroy();
  }
}
