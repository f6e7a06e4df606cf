import type { ServiceRemarks } from '../../../domain/recovery-case/messages/said-about-service.ts';
import type { Sentences } from '../../sentences.ts';

/** Service of documents. */
export const serviceRemarkSentences: Sentences<ServiceRemarks> = {
  'day-of-issue': {
    zh: '制发之日',
    en: 'the day it was issued',
    vi: 'ngày ban hành',
  },
};
