import type { PoliceResult } from '../../domain/recovery-case/police/referral.ts';
import type { Wordings } from '../wording.ts';

/** What came of a case that the police have filed. */
export const policeResultWordings: Wordings<PoliceResult> = {
  prosecuted: { zh: '提起公诉', en: 'prosecuted', vi: 'đã truy tố' },
  convicted: { zh: '有罪判决', en: 'convicted', vi: 'đã kết án' },
  'not-guilty': { zh: '无罪判决', en: 'acquitted', vi: 'tuyên không phạm tội' },
  withdrawn: { zh: '撤销案件', en: 'case withdrawn by the police', vi: 'Công an đình chỉ vụ án' },
  'no-prosecution': { zh: '不起诉', en: 'not prosecuted', vi: 'không truy tố' },
};
