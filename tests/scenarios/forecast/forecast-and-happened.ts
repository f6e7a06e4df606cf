import { z } from 'zod';
import { workflowIdOf } from '../../../contracts/recovery-case.ts';
import { addDays, plainDate } from '../../../domain/calendar/plain-date.ts';
import { recoveryCase } from '../../../domain/recovery-case/definition.ts';
import { recurs } from '../../../domain/kernel/clocks/clock-nature.ts';
import type { DeadlinePurpose } from '../../../domain/recovery-case/deadline-purposes.ts';
import { FollowedCase } from '../../harness/followed-case.ts';
import type { TestProduct } from '../../harness/product.ts';
import { fastForwardTo } from '../../harness/temporal.ts';
import { PlayedCase } from '../../replay/played-case.ts';
import type { Situation } from './situation.ts';

/**
 * How far a case is followed. Periods of limitation run for years with a reminder every other week in between: that tail
 * is compared without servers, in tests/ladder/forecast-agrees.test.ts.
 */
const daysFollowed = 420;

/** When only reminders are left, so many of them go out, and nothing else comes. */
const remindersFollowed = 2;

const purpose = z.custom<DeadlinePurpose>(
  (value) => typeof value === 'string' && Object.hasOwn(recoveryCase.clocks, value),
);
const forecastBody = z.object({
  steps: z.array(
    z.object({ on: z.string(), deadlineId: z.string(), purpose, entries: z.array(z.string()), stage: z.string() }),
  ),
  end: z.object({ kind: z.enum(['closed', 'waits']), stage: z.string(), waitsFor: z.string() }),
});
const timelinePage = z.object({
  items: z.array(
    z.object({
      revision: z.number(),
      kind: z.string(),
      author: z.object({ kind: z.string() }),
      on: z.string(),
      text: z.string(),
      deadlineId: z.string().nullable(),
    }),
  ),
  nextCursor: z.string().nullable(),
});
const deadlinesPage = z.object({
  items: z.array(z.object({ id: z.string(), purpose })),
  nextCursor: z.string().nullable(),
});
const standing = z.looseObject({ revision: z.number(), stage: z.string(), waitsFor: z.string() });

type Entry = z.output<typeof timelinePage>['items'][number];

/** What the forecast told of a case, and what then happened, in the same words. */
export interface ToldAndHappened {
  readonly told: Path;
  readonly happened: Path;
}

/** A clock that ran out, and what the timeline says of that. */
interface Step {
  readonly on: string;
  readonly deadlineId: string | null;
  readonly purpose: DeadlinePurpose | null;
  readonly entries: readonly string[];
}

interface Path {
  readonly situation: string;
  readonly steps: readonly Step[];
  /** The stage in which the case stood at noon of the days on which it stood still or changed it. */
  readonly stages: readonly string[];
  /** Where it ends; null where it is not followed to its end. */
  readonly end: { readonly stage: string; readonly waitsFor: string } | null;
  /** What reminders did beyond reminding. */
  readonly unforeseen: readonly string[];
}

/** Leads a case into a situation, asks for the forecast, and then lets time pass with nobody acting. */
export async function forecastAndHappened(product: TestProduct, situation: Situation): Promise<ToldAndHappened> {
  const followed = await FollowedCase.open(product, situation.opening);
  await situation.lead(new PlayedCase(product, followed));
  const since = standing.parse(await followed.read()).revision;
  const forecast = forecastBody.parse(await followed.part('forecast'));
  const lastDay = addDays(plainDate(await followed.today()), daysFollowed);
  const steps = forecast.steps.filter(({ on }) => on <= lastDay);
  const wholePath = steps.length === forecast.steps.length;

  const stops = steps.filter(({ on, stage }, index) => {
    const next = steps[index + 1];
    return next === undefined || (next.on !== on && next.stage !== stage);
  });
  const stages: string[] = [];
  for (const { on } of stops) {
    await untilNoonOf(product, followed, on);
    stages.push(`${on} ${standing.parse(await followed.read()).stage}`);
  }
  if (wholePath && forecast.end.kind === 'waits')
    for (let reminder = 0; reminder < remindersFollowed; reminder += 1) await followed.passNextDeadline();

  const taken = await stepsSince(followed, since);
  const { stage, waitsFor } = standing.parse(await followed.read());
  const isReminder = (step: TakenStep): boolean => step.purpose !== null && recurs(recoveryCase.clocks[step.purpose]);
  return {
    told: {
      situation: situation.name,
      steps: steps.map(({ stage: _stage, ...step }) => step),
      stages: stops.map((stop) => `${stop.on} ${stop.stage}`),
      end: wholePath ? { stage: forecast.end.stage, waitsFor: forecast.end.waitsFor } : null,
      unforeseen: [],
    },
    happened: {
      situation: situation.name,
      steps: taken.filter((step) => !isReminder(step)).map(({ kinds: _kinds, ...step }) => step),
      stages,
      end: wholePath ? { stage, waitsFor } : null,
      unforeseen: taken
        .filter(isReminder)
        .flatMap(({ kinds, entries }) =>
          kinds.every((kind) => ['clock-expired', 'alert', 'clock-started'].includes(kind)) ? [] : entries,
        ),
    },
  };
}

interface TakenStep extends Step {
  readonly kinds: readonly string[];
}

async function untilNoonOf(product: TestProduct, followed: FollowedCase, day: string): Promise<void> {
  await fastForwardTo(product.temporal.client, workflowIdOf(followed.id), Date.parse(`${day}T12:00:00+08:00`));
}

/** What the timeline tells of every step that was taken after a revision. */
async function stepsSince(followed: FollowedCase, since: number): Promise<readonly TakenStep[]> {
  const purposes = new Map((await all(followed, 'deadlines', deadlinesPage)).map((each) => [each.id, each.purpose]));
  const byRevision = new Map<number, Entry[]>();
  for (const entry of await all(followed, 'timeline', timelinePage))
    if (entry.revision > since) byRevision.set(entry.revision, [...(byRevision.get(entry.revision) ?? []), entry]);
  return [...byRevision.values()].map((entries) => {
    const [first] = entries;
    const deadlineId = first?.kind === 'clock-expired' ? first.deadlineId : null;
    return {
      on: first?.on ?? '',
      deadlineId,
      purpose: purposes.get(deadlineId ?? '') ?? null,
      entries: entries.map(({ text }) => text),
      kinds: entries.map(({ kind }) => kind),
    };
  });
}

async function all<Item>(
  followed: FollowedCase,
  path: string,
  schema: z.ZodType<{ items: Item[]; nextCursor: string | null }>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const query: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page = schema.parse(await followed.part(`${path}?limit=200${query}`));
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return items;
}
