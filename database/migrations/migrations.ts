import { Baseline1795305600001 } from './1795305600001-baseline.ts';

/** Every migration, oldest first. One that has been released is never edited; a further one corrects it. */
export const migrations = [Baseline1795305600001];
