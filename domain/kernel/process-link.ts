import type { PlainDate } from '../calendar/plain-date.ts';

/** Another process that one hangs together with; as the one knows it that says so. */
export interface ProcessLink {
  readonly kind: string;
  readonly processId: string;
  readonly since: PlainDate;
  /** The day on which it turned out that they do not; null while they do. */
  readonly until: PlainDate | null;
}

/** Links with one more that holds from a day on; one that has held before holds again. */
export function withLink(
  links: readonly ProcessLink[],
  { kind, processId }: Pick<ProcessLink, 'kind' | 'processId'>,
  since: PlainDate,
): readonly ProcessLink[] {
  if (isLinked(links, { kind, processId })) return links;
  const others = links.filter((link) => link.kind !== kind || link.processId !== processId);
  return [...others, { kind, processId, since, until: null }];
}

/** Links of which one holds no more from a day on. */
export function withoutLink(
  links: readonly ProcessLink[],
  { kind, processId }: Pick<ProcessLink, 'kind' | 'processId'>,
  until: PlainDate,
): readonly ProcessLink[] {
  return links.map((link) =>
    link.kind === kind && link.processId === processId && link.until === null ? { ...link, until } : link,
  );
}

export function isLinked(
  links: readonly ProcessLink[],
  { kind, processId }: Pick<ProcessLink, 'kind' | 'processId'>,
): boolean {
  return links.some((link) => link.kind === kind && link.processId === processId && link.until === null);
}
