import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import { reason, type Pick, type RandomPayloads } from './pick.ts';

export const gatesPayloads: RandomPayloads<'approve-step' | 'send-back-step' | 'submit-step'> = {
  'approve-step': (state, pick) => ({ approvalId: approvalIdOf(state, pick), note: reason }),
  'send-back-step': (state, pick) => ({ approvalId: approvalIdOf(state, pick), reason }),
  'submit-step': (state, pick) => ({ approvalId: approvalIdOf(state, pick), note: reason }),
};

const approvalIdOf = ({ approvals }: RecoveryCaseState, { number }: Pick): string =>
  approvals[number % Math.max(1, approvals.length)]?.id ?? 'none';
