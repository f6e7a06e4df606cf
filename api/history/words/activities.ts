import type { DocumentActivities } from '../../../contracts/activities.ts';
import type { RecordedRevision } from '../../../reconciliation/recorded-revision.ts';
import type { RunReader } from '../run-reader.ts';
import type { JsonFailure, TemporalEvent } from '../temporal-event.ts';
import type { Describer, HistoryWords } from './describer.ts';

/** What the worker does for the process outside of it: writing the record, making and sending documents. */
export const describeActivity: Describer = async (event, run) => {
  switch (event.eventType) {
    case 'MARKER_RECORDED':
      return describeMarker(event, run);
    case 'ACTIVITY_TASK_SCHEDULED':
      return system(`${await subject(event, run)}: under way.`);
    case 'ACTIVITY_TASK_COMPLETED':
      return system(`${await subjectOf(event.activityTaskCompletedEventAttributes, run)}: done.`);
    case 'ACTIVITY_TASK_FAILED':
      return describeFailure(event.activityTaskFailedEventAttributes, run);
    case 'ACTIVITY_TASK_TIMED_OUT':
      return describeFailure(event.activityTaskTimedOutEventAttributes, run);
    case 'ACTIVITY_TASK_CANCELED':
      return system(`${await subjectOf(event.activityTaskCanceledEventAttributes, run)}: cancelled.`);
    default:
      return null;
  }
};

interface ActivityEnd {
  readonly scheduledEventId: string;
  readonly failure?: JsonFailure | undefined;
}

async function describeMarker(event: TemporalEvent, run: RunReader): Promise<HistoryWords | null> {
  if (event.markerRecordedEventAttributes?.markerName === 'core_patch')
    return system('Noted by which version of the program the process goes on.');
  const name = await run.localActivityName(event);
  if (name === undefined) return null;
  const failure = event.markerRecordedEventAttributes?.failure;
  if (failure !== undefined) return system(`Not recorded yet, tried again: ${await run.failureMessage(failure)}`);
  const recorded = await run.recordedRevision(event);
  if (recorded === undefined) return system(`${name}: done.`);
  return system(recordingInWords(recorded));
}

function recordingInWords({ kind, revision }: RecordedRevision): string {
  switch (kind) {
    case 'written':
      return `Recorded as revision ${revision}.`;
    case 'found':
      return `The record stood at revision ${revision} already: the process goes on from there.`;
    case 'repeated':
      return `The command had been carried out before, as revision ${revision}: nothing has changed.`;
    default:
      return kind satisfies never;
  }
}

async function describeFailure(end: ActivityEnd | undefined, run: RunReader): Promise<HistoryWords> {
  return system(`${await subjectOf(end, run)}: failed. ${await run.failureMessage(end?.failure)}`);
}

async function subjectOf(end: ActivityEnd | undefined, run: RunReader): Promise<string> {
  const scheduled = run.event(end?.scheduledEventId);
  return scheduled === undefined ? `The activity of event ${end?.scheduledEventId ?? ''}` : subject(scheduled, run);
}

/** An activity carries what it is about as its summary: kind and number of a document. */
async function subject(scheduled: TemporalEvent, run: RunReader): Promise<string> {
  const name = scheduled.activityTaskScheduledEventAttributes?.activityType.name ?? 'An activity';
  const summary = await run.text(scheduled.userMetadata?.summary);
  if (summary === undefined) return name;
  return name === ('produceDocument' satisfies keyof DocumentActivities) ? `Making and sending ${summary}` : summary;
}

function system(text: string): HistoryWords {
  return { category: 'system', text };
}
