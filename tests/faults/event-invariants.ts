import { z } from 'zod';
import { AuditEntryEntity } from '../../database/entities/audit-entry.ts';
import { ProcessEventEntity, type ProcessEventRow } from '../../database/entities/process-event.ts';
import { sealingContext } from '../../database/sealing/sealing-contexts.ts';
import { keyOfEvent } from '../../domain/kernel/process-event.ts';
import { findingOf, type Finding } from '../afterwards/finding.ts';
import type { Ground } from '../afterwards/ground.ts';

const toldLoss = z.object({ loss: z.number() });
const reportView = z.object({ cases: z.array(z.object({ caseId: z.string(), loss: z.string().nullable() })) });

/** What processes have told each other, held against what those have taken in that were told. */
export async function eventFindings(ground: Ground): Promise<readonly Finding[]> {
  const events = await ground.dataSource
    .getRepository(ProcessEventEntity)
    .createQueryBuilder('event')
    .addSelect('event.payloadSealed')
    .orderBy({ 'event.processId': 'ASC', 'event.revision': 'ASC', 'event.position': 'ASC' })
    .getMany();
  const heard = await heardAt(ground);
  const revisionsOf = ({ processId, id, toId }: ProcessEventRow) =>
    heard.get(`${toId} ${keyOfEvent(processId, id)}`) ?? [];
  return [
    findingOf('what was told is taken in once', events, (event) =>
      revisionsOf(event).length === 1 ? null : `${named(event)}: at ${revisionsOf(event).join()}`,
    ),
    findingOf('what one has told another is taken in its order', followed(events), ([earlier, later]) =>
      (revisionsOf(earlier)[0] ?? 0) < (revisionsOf(later)[0] ?? 0) ? null : `${named(later)} before ${named(earlier)}`,
    ),
    await lossesAreThoseTold(ground, events),
  ];
}

/** By process and key of the event, the revisions at which it is recorded. */
async function heardAt({ dataSource }: Ground): Promise<ReadonlyMap<string, readonly number[]>> {
  const heard = new Map<string, number[]>();
  for (const { processId, commandId, revision } of await dataSource.getRepository(AuditEntryEntity).find()) {
    const key = `${processId} ${commandId}`;
    const revisions = heard.get(key);
    if (revisions === undefined) heard.set(key, [revision]);
    else revisions.push(revision);
  }
  return heard;
}

/** Each event with the next that the same process tells the same other. */
function followed(events: readonly ProcessEventRow[]): readonly (readonly [ProcessEventRow, ProcessEventRow])[] {
  const latest = new Map<string, ProcessEventRow>();
  return events.flatMap((event) => {
    const key = `${event.processId} ${event.toId}`;
    const before = latest.get(key);
    latest.set(key, event);
    return before === undefined ? [] : [[before, event] as const];
  });
}

/** A report rests on the loss that its case has told last. */
async function lossesAreThoseTold({ rest, keyring }: Ground, events: readonly ProcessEventRow[]): Promise<Finding> {
  const told = new Map(
    events
      .filter(({ event }) => event === 'loss-established')
      .map((event) => [`${event.toId} ${event.processId}`, event] as const),
  );
  const violations: string[] = [];
  for (const event of told.values()) {
    const { processId, id, toId, payloadSealed } = event;
    const said: unknown = JSON.parse(
      keyring.open(payloadSealed, sealingContext.processEvent(processId, id)).toString('utf8'),
    );
    const { loss } = toldLoss.parse(said);
    const { cases } = reportView.parse((await rest.get(`/whistleblower-reports/${toId}`)).body);
    const known = cases.find(({ caseId }) => caseId === processId)?.loss;
    if (known !== (loss / 100).toFixed(2)) violations.push(`${named(event)}: ${loss}, the report has ${known}`);
  }
  return { invariant: 'a report rests on the loss that its case told last', checked: told.size, violations };
}

function named({ event, processId, id, toId }: ProcessEventRow): string {
  return `${event} ${processId} ${id} to ${toId}`;
}
