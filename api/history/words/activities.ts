import type { DocumentActivities } from '../../../contracts/activities.ts';
import type { RecordedRevision } from '../../../reconciliation/recorded-revision.ts';
import { sentence } from '../../language/readers-language.ts';
import type { RunReader } from '../run-reader.ts';
import type { JsonFailure, TemporalEvent } from '../temporal-event.ts';
import type { Describer, HistoryWords } from './describer.ts';

/** What the worker does for the process outside of it: writing the record, making and sending documents. */
export const describeActivity: Describer = async (event, run) => {
  switch (event.eventType) {
    case 'MARKER_RECORDED':
      return describeMarker(event, run);
    case 'ACTIVITY_TASK_SCHEDULED':
      return system(sentence('activity-under-way', { what: await subject(event, run) }));
    case 'ACTIVITY_TASK_COMPLETED':
      return system(
        sentence('activity-done', { what: await subjectOf(event.activityTaskCompletedEventAttributes, run) }),
      );
    case 'ACTIVITY_TASK_FAILED':
      return describeFailure(event.activityTaskFailedEventAttributes, run);
    case 'ACTIVITY_TASK_TIMED_OUT':
      return describeFailure(event.activityTaskTimedOutEventAttributes, run);
    case 'ACTIVITY_TASK_CANCELED':
      return system(
        sentence('activity-cancelled', { what: await subjectOf(event.activityTaskCanceledEventAttributes, run) }),
      );
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
    return system(sentence('program-version-noted'));
  const name = await run.localActivityName(event);
  if (name === undefined) return null;
  const failure = event.markerRecordedEventAttributes?.failure;
  if (failure !== undefined) return system(sentence('not-recorded-yet', { why: await run.failureMessage(failure) }));
  const recorded = await run.recordedRevision(event);
  if (recorded === undefined) return system(sentence('activity-done', { what: name }));
  return system(recordingInWords(recorded));
}

function recordingInWords({ kind, revision }: RecordedRevision): string {
  switch (kind) {
    case 'written':
      return sentence('recorded-as', { revision });
    case 'found':
      return sentence('record-stood-at', { revision });
    case 'repeated':
      return sentence('carried-out-before', { revision });
    default:
      return kind satisfies never;
  }
}

async function describeFailure(end: ActivityEnd | undefined, run: RunReader): Promise<HistoryWords> {
  return system(
    sentence('activity-failed', { what: await subjectOf(end, run), why: await run.failureMessage(end?.failure) }),
  );
}

async function subjectOf(end: ActivityEnd | undefined, run: RunReader): Promise<string> {
  const scheduled = run.event(end?.scheduledEventId);
  return scheduled === undefined
    ? sentence('activity-of-event', { eventId: end?.scheduledEventId ?? '' })
    : subject(scheduled, run);
}

/** An activity carries what it is about as its summary: kind and number of a document. */
async function subject(scheduled: TemporalEvent, run: RunReader): Promise<string> {
  const name = scheduled.activityTaskScheduledEventAttributes?.activityType.name ?? sentence('some-activity');
  const summary = await run.text(scheduled.userMetadata?.summary);
  if (summary === undefined) return name;
  return name === ('produceDocument' satisfies keyof DocumentActivities)
    ? sentence('making-document', { document: summary })
    : summary;
}

function system(text: string): HistoryWords {
  return { category: 'system', text };
}
