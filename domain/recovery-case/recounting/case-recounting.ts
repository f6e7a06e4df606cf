import { earlierOf } from '../../calendar/plain-date.ts';
import type { RecountingRules } from '../../kernel/recounting/recounting-rules.ts';
import { branches } from '../branches.ts';
import type { RecoveryCase } from '../case-state.ts';

/** What the branches have beside their clocks that is counted again with them. */
export const caseRecounting: RecountingRules<RecoveryCase> = {
  countsFrom: ({ opening, openedOn }) => earlierOf(opening.foundOn, openedOn),
  beforeClocks: (t, recount) => {
    for (const { recounting } of branches) recounting?.beforeClocks?.(t, recount);
  },
  onClockMoved: (t, before, now) => {
    for (const { recounting } of branches) recounting?.onClockMoved?.(t, before, now);
  },
  afterClocks: (t) => {
    for (const { recounting } of branches) recounting?.afterClocks?.(t);
  },
  onOtherRules: (t) => {
    for (const { recounting } of branches) recounting?.onOtherRules?.(t);
  },
  datesWithoutClock: (state) => branches.flatMap(({ recounting }) => recounting?.datesWithoutClock?.(state) ?? []),
};
