import { onlyIn as onlyInStages } from '../kernel/only-in.ts';
import type { Stage } from './vocabulary.ts';

export const onlyIn = onlyInStages<Stage>;
