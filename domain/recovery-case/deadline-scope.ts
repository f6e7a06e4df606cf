import type { KernelScope } from '../kernel/kernel-payloads.ts';

/** Which part of the case a clock belongs to: leaving the stage cancels stage clocks; the others live on. */
export type DeadlineScope = KernelScope | 'referral' | 'penalty' | 'benefit';
