import type { KernelMessages } from '../../domain/kernel/kernel-messages.ts';
import type { Sentences } from '../sentences.ts';
import { clockSentences } from './clock-sentences.ts';
import { incomingSentences } from './incoming-sentences.ts';
import { kernelRefusalSentences } from './refusal-sentences.ts';
import { personRemarkSentences } from './person-remarks.ts';
import { stepSentences } from './step-sentences.ts';

/** Every sentence that any process says. */
export const kernelSentences: Sentences<KernelMessages> = {
  ...personRemarkSentences,
  ...clockSentences,
  ...stepSentences,
  ...kernelRefusalSentences,
  ...incomingSentences,
};
