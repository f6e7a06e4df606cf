import { ReportedMatterEntity, type ReportedMatterRow } from '../../entities/reported-matter.ts';
import type { OwnConditions } from '../list-query.ts';
import { listOfKind } from '../listed-process.ts';

/** What of a reported matter a list shows beside what every process has. */
export const shownOfMatter = ['reports', 'waiting', 'awarded'] as const satisfies (keyof ReportedMatterRow)[];

/** Lists of reported matters. */
export const matterList = listOfKind('reported-matter', ReportedMatterEntity, shownOfMatter, {});

/** What matters are narrowed by that no other process has. */
export interface MatterFilter {
  /** Whether an award waits for reports that were accepted before. */
  readonly waiting?: boolean | undefined;
}

export function ofMatters({ waiting }: MatterFilter): OwnConditions {
  return (conditions) => {
    if (waiting !== undefined)
      conditions.add('reported_matter', waiting ? 'reported_matter.waiting > 0' : 'reported_matter.waiting = 0');
  };
}
