import type { LimitationPayloads } from '../../../domain/recovery-case/limitation/limitation-payloads.ts';
import type { CommandWordings } from '../../kernel/command-wording.ts';

/** Limitation. */
export const limitationCommandWordings: CommandWordings<LimitationPayloads> = {
  'find-financial-harm': {
    title: {
      zh: '认定违法行为危害金融安全',
      en: 'Find that the act harmed financial safety',
      vi: 'Xác định hành vi gây hại cho an ninh tài chính',
    },
    done: 'Harm to financial safety found',
  },
};
