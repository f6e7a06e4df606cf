import type { Reward } from '../../domain/processes/reward/state.ts';
import type { Wordings } from '../wording.ts';

/** What each kind of fact of a report is called. */
export const factWordings: Wordings<Reward['fact']> = {
  service: { zh: '送达', en: 'Service', vi: 'Tống đạt' },
};
