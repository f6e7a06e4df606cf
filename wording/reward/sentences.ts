import type { KernelMessages } from '../../domain/kernel/kernel-messages.ts';
import type { RewardMessages } from '../../domain/processes/reward/messages.ts';
import type { ActMessages } from '../../domain/procedures/administrative-act/act-messages.ts';
import type { PayoutMessages } from '../../domain/procedures/payout/payout-messages.ts';
import { actSentences } from '../administrative-act/sentences.ts';
import { kernelSentences } from '../kernel/sentences.ts';
import { payoutSentences } from '../payout/sentences.ts';
import type { Sentences } from '../sentences.ts';
import { refusalSentences } from './sentences/refusals.ts';
import { remarkSentences } from './sentences/remarks.ts';
import { saidWithCommands } from './sentences/said-with-commands.ts';

/** Every sentence that a report says. */
export const sentences: Sentences<KernelMessages & ActMessages & PayoutMessages & RewardMessages> = {
  ...kernelSentences,
  ...actSentences,
  ...payoutSentences,
  ...refusalSentences,
  ...remarkSentences,
  ...saidWithCommands,
};
