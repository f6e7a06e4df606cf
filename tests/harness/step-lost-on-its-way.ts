import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { TransitionRecorder } from '../../activities/recording/record-transition.ts';
import { createDataSource } from '../../database/data-source.ts';
import { openCaseState } from '../../database/sealed-case-state.ts';
import { attempt } from '../../domain/kernel/attempt.ts';
import type { CommandEnvelope } from '../../domain/recovery-case/recovery-case.ts';
import { yuan } from '../sample/sample-case.ts';
import type { TestDatabase } from './database.ts';
import { testKeyring } from './temporal.ts';

/** What a workflow task leaves that recorded a confirmation and was lost before Temporal heard of it. */
export async function confirmInTheRecordAlone(database: TestDatabase, caseId: string): Promise<void> {
  const dataSource = await createDataSource(database.url, { poolSize: 1 }).initialize();
  try {
    const [row] = await dataSource.query<{ sealed: Buffer }[]>(
      'SELECT state_sealed AS sealed FROM process WHERE id = $1',
      [caseId],
    );
    if (row === undefined) throw new Error('The case is not recorded.');
    const envelope: CommandEnvelope<'confirm-overpayment'> = {
      command: 'confirm-overpayment',
      payload: {
        amounts: [{ claimPeriodId: 'P1', amount: yuan('128900.00') }],
        suspicion: 'none',
        continuingBenefit: null,
        findings: 'Death certificate of 2017.',
      },
      actor: { id: 'caseworker-1', name: 'caseworker-1' },
      commandId: 'lost-on-its-way',
      bodyDigest: 'lost-on-its-way',
      expectedRevision: null,
      requestId: 'lost-on-its-way',
    };
    const tried = attempt(recoveryCase, openCaseState(testKeyring(), caseId, row.sealed), envelope, Date.now());
    if (tried.kind !== 'carried-out') throw new Error(JSON.stringify(tried));
    await new TransitionRecorder(dataSource, testKeyring()).recordTransition(tried.record);
  } finally {
    await dataSource.destroy();
  }
}
