import { message } from '../messages.ts';
import type { ActsOfProcess } from '../../procedures/administrative-act/acts-of-process.ts';
import { actsOfCase } from '../acts/acts-of-case.ts';
import type { RecoveryCase } from '../case-state.ts';
import { refusal } from '../refusal.ts';

/** The acts that commands about fines alone can be about, the latest first. */
export const finesOnly: ActsOfProcess<RecoveryCase> = {
  ...actsOfCase,
  acts: ({ penalties }) => penalties.toReversed(),
};

export const noPenalty = refusal('penalty-not-ready', message('penalty-not-proposed'));
