/** Version of a calendar for which no notice has been loaded. */
export const noNotice = 'none';

const pattern = /^(?:cn|vn)-(\d+)\.(\d+)$/;

/**
 * Whether a version of a calendar is later than another of the same calendar. Versions are written
 * `<calendar>-<latest year>.<number>`: cn-2026.1, then cn-2027.1 with the notice for 2027, cn-2027.2 when one is amended.
 */
export function isLaterVersion(version: string, other: string): boolean {
  const [year, number] = orderOf(version);
  const [otherYear, otherNumber] = orderOf(other);
  return year === otherYear ? number > otherNumber : year > otherYear;
}

/** The version that follows when a calendar that now reaches to `latestYear` has changed. */
export function nextVersion(id: string, version: string, latestYear: number): string {
  const [year, number] = orderOf(version);
  return `${id}-${latestYear}.${year === latestYear ? number + 1 : 1}`;
}

function orderOf(version: string): readonly [year: number, number: number] {
  const match = pattern.exec(version);
  return match === null ? [0, 0] : [Number(match[1]), Number(match[2])];
}
