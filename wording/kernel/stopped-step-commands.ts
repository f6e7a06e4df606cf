import type { PreFlightPayloads } from '../../domain/kernel/pre-flight/pre-flight-payloads.ts';
import type { CommandWordings } from './command-wording.ts';

/** Decisions on steps that were stopped. */
export const stoppedStepCommandWordings: CommandWordings<PreFlightPayloads> = {
  'take-stopped-step': {
    title: {
      zh: '仍然进行未自动进行的步骤',
      en: 'Take a stopped step all the same',
      vi: 'Vẫn thực hiện bước đã dừng',
    },
    done: 'Stopped step taken all the same',
  },
  'give-up-stopped-step': {
    title: { zh: '放弃未自动进行的步骤', en: 'Give up a stopped step', vi: 'Bỏ bước đã dừng' },
    done: 'Stopped step given up',
  },
};
