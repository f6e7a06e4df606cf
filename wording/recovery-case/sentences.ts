import type { KernelMessages } from '../../domain/kernel/kernel-messages.ts';
import type { RecoveryCaseMessages } from '../../domain/recovery-case/messages.ts';
import { clockSentences } from '../kernel/clock-sentences.ts';
import { kernelRefusalSentences } from '../kernel/refusal-sentences.ts';
import { stepSentences } from '../kernel/step-sentences.ts';
import type { Sentences } from '../sentences.ts';
import { courtSentences } from './sentences/court.ts';
import { documentSentences } from './sentences/documents.ts';
import { ladderSentences } from './sentences/ladder.ts';
import { limitationSentences } from './sentences/limitation.ts';
import { policeSentences } from './sentences/police.ts';
import { warningSentences } from './sentences/warnings.ts';

/** Every sentence that a recovery case says. */
export const sentences: Sentences<KernelMessages & RecoveryCaseMessages> = {
  'in-words': { zh: ({ text }) => text, en: ({ text }) => text, vi: ({ text }) => text },
  ...clockSentences,
  ...stepSentences,
  ...kernelRefusalSentences,
  ...courtSentences,
  ...documentSentences,
  ...ladderSentences,
  ...limitationSentences,
  ...policeSentences,
  ...warningSentences,
};
