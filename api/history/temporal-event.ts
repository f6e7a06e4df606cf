import { z } from 'zod';

/** The parts of Temporal's history events, in their JSON form, that are told in words. What is not listed is left out. */
const payload = z.object({
  metadata: z.record(z.string(), z.string()).default({}),
  data: z.string().default(''),
});
export type JsonPayload = z.output<typeof payload>;

const payloads = z.object({ payloads: z.array(payload).default([]) });
const failure = z.object({ message: z.string().default(''), encodedAttributes: payload.optional() });
export type JsonFailure = z.output<typeof failure>;

const searchAttributes = z.object({ indexedFields: z.record(z.string(), payload).default({}) });
const timer = z.object({ startedEventId: z.string().optional() });
const activityEnd = z.object({ scheduledEventId: z.string(), failure: failure.optional() });
const child = z.object({
  workflowType: z.object({ name: z.string() }).optional(),
  initiatedEventId: z.string().optional(),
  input: payloads.optional(),
});
const asked = z.object({
  identity: z.string().optional(),
  reason: z.string().optional(),
  cause: z.string().optional(),
});

export const temporalEvent = z.object({
  eventId: z.string(),
  eventTime: z.string(),
  eventType: z.string().transform((type) => type.replace(/^EVENT_TYPE_/, '')),
  userMetadata: z.object({ summary: payload.optional() }).optional(),
  workflowExecutionStartedEventAttributes: z
    .object({ input: payloads.optional(), continuedExecutionRunId: z.string().optional() })
    .optional(),
  workflowExecutionCompletedEventAttributes: z.object({ result: payloads.optional() }).optional(),
  workflowExecutionFailedEventAttributes: z.object({ failure: failure.optional() }).optional(),
  workflowExecutionTerminatedEventAttributes: asked.optional(),
  workflowExecutionCancelRequestedEventAttributes: asked.optional(),
  workflowExecutionContinuedAsNewEventAttributes: z.object({ newExecutionRunId: z.string() }).optional(),
  workflowTaskFailedEventAttributes: z
    .object({ cause: z.string().default(''), failure: failure.optional() })
    .optional(),
  timerFiredEventAttributes: timer.optional(),
  timerCanceledEventAttributes: timer.optional(),
  workflowExecutionUpdateAcceptedEventAttributes: z
    .object({
      acceptedRequest: z.object({ input: z.object({ name: z.string(), args: payloads.optional() }) }).optional(),
    })
    .optional(),
  workflowExecutionUpdateAdmittedEventAttributes: z
    .object({ request: z.object({ input: z.object({ name: z.string(), args: payloads.optional() }) }).optional() })
    .optional(),
  workflowExecutionUpdateCompletedEventAttributes: z
    .object({
      acceptedEventId: z.string(),
      outcome: z.object({ success: payloads.optional(), failure: failure.optional() }),
    })
    .optional(),
  workflowExecutionSignaledEventAttributes: z.object({ signalName: z.string() }).optional(),
  markerRecordedEventAttributes: z
    .object({
      markerName: z.string(),
      details: z.record(z.string(), payloads).default({}),
      failure: failure.optional(),
    })
    .optional(),
  activityTaskScheduledEventAttributes: z.object({ activityType: z.object({ name: z.string() }) }).optional(),
  activityTaskCompletedEventAttributes: activityEnd.optional(),
  activityTaskFailedEventAttributes: activityEnd.optional(),
  activityTaskTimedOutEventAttributes: activityEnd.optional(),
  activityTaskCanceledEventAttributes: activityEnd.optional(),
  upsertWorkflowSearchAttributesEventAttributes: z.object({ searchAttributes: searchAttributes.optional() }).optional(),
  startChildWorkflowExecutionInitiatedEventAttributes: child.optional(),
  startChildWorkflowExecutionFailedEventAttributes: child.optional(),
  childWorkflowExecutionCompletedEventAttributes: child.optional(),
  childWorkflowExecutionFailedEventAttributes: child.optional(),
  workflowExecutionOptionsUpdatedEventAttributes: z
    .object({
      timeSkippingConfig: z
        .object({
          enabled: z.boolean().default(false),
          fastForwardConfig: z.object({ duration: z.string().optional() }).optional(),
        })
        .optional(),
    })
    .optional(),
  workflowExecutionTimeSkippingTransitionedEventAttributes: z
    .object({ targetTime: z.string().optional(), disabledAfterFastForward: z.boolean().default(false) })
    .optional(),
});
export type TemporalEvent = z.output<typeof temporalEvent>;
