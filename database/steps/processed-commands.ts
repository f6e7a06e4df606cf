import type { DataSource } from 'typeorm';
import type { AnsweredCommand, CommandAnswer, ProcessedCommand } from '../../domain/kernel/envelope.ts';

/** What the record keeps of a command that a case has ever carried out: what it is answered with again. */
export async function findProcessedCommand(
  dataSource: DataSource,
  processId: string,
  commandId: string,
): Promise<AnsweredCommand | undefined> {
  const [found] = await dataSource.query<(Omit<CommandAnswer, 'processId'> & Pick<ProcessedCommand, 'bodyDigest'>)[]>(
    `SELECT body_digest AS "bodyDigest", command, revision, stage, outcome FROM audit_entry
     WHERE process_id = $1 AND command_id = $2`,
    [processId, commandId],
  );
  if (found === undefined) return undefined;
  const { bodyDigest, command, revision, stage, outcome } = found;
  return { commandId, bodyDigest, receipt: { processId, command, revision, stage }, outcome };
}
