import type { ForecastStep, TimelineEntry } from './answers.ts';

/** What a clock that ran out has set off. */
export interface HappenedStep {
  readonly on: string;
  readonly rule: string | null;
  readonly entries: readonly TimelineEntry[];
}

/** Takes a timeline apart into its steps: what belongs together has the same revision. */
export function stepsIn(timeline: readonly TimelineEntry[]): readonly HappenedStep[] {
  const revisions = new Set(timeline.map(({ revision }) => revision));
  return [...revisions].map((revision) => {
    const entries = timeline.filter((entry) => entry.revision === revision);
    const rule = entries.find(({ author }) => author.kind === 'timer')?.author.rule ?? null;
    return { on: entries[0]?.on ?? '', rule, entries };
  });
}

/** Where forecast and course of events differ, step by step, in words. */
export function differences(forecast: readonly ForecastStep[], happened: readonly HappenedStep[]): readonly string[] {
  const count = Math.max(forecast.length, happened.length);
  return Array.from({ length: count }, (_, index) => difference(forecast[index], happened[index])).flat();
}

function difference(forecast: ForecastStep | undefined, happened: HappenedStep | undefined): readonly string[] {
  if (forecast === undefined) return happened === undefined ? [] : [`Not forecast: ${happened.on} ${happened.rule}.`];
  if (happened === undefined) return [`Did not happen: ${forecast.on} ${forecast.rule}.`];
  if (forecast.on !== happened.on || forecast.rule !== happened.rule) {
    return [`Forecast: ${forecast.on} ${forecast.rule}. Happened: ${happened.on} ${happened.rule}.`];
  }
  const texts = happened.entries.map(({ text }) => text);
  if (texts.join('\n') === forecast.entries.join('\n')) return [];
  return [`${forecast.on} ${forecast.rule}, forecast: ${forecast.entries.join(' ')} Happened: ${texts.join(' ')}`];
}
