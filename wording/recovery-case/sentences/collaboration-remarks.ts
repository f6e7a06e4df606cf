import type { CollaborationRemarks } from '../../../domain/recovery-case/messages/collaboration-remarks.ts';
import { day } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';

/** Collaboration of other authorities. */
export const collaborationRemarkSentences: Sentences<CollaborationRemarks> = {
  'answer-of': {
    zh: ({ authority }) => `${authority}的回函`,
    en: ({ authority }) => `Answer of ${authority}`,
    vi: ({ authority }) => `Trả lời của ${authority}`,
  },
  'collaboration-unanswered': {
    zh: ({ authority, number, on }) => `${authority}尚未答复${day('zh', on)}的${number}。`,
    en: ({ authority, number, on }) => `${authority} has not answered ${number} of ${day('en', on)} yet.`,
    vi: ({ authority, number, on }) => `${authority} chưa trả lời văn bản ${number} ngày ${day('vi', on)}.`,
  },
  'day-of-letter': {
    zh: '发函之日',
    en: 'the day of the letter',
    vi: 'ngày gửi công văn',
  },
  'nobody-has-to-answer': {
    zh: '没有待答复的单位。',
    en: 'No authority has yet to answer.',
    vi: 'Không có cơ quan nào còn phải trả lời.',
  },
  'nobody-has-to-answer-letter': {
    zh: ({ documentId }) => `${documentId}没有待答复的单位。`,
    en: ({ documentId }) => `No authority has yet to answer ${documentId}.`,
    vi: ({ documentId }) => `Không có cơ quan nào còn phải trả lời ${documentId}.`,
  },
};
