import type { DocumentMessages } from '../../../domain/recovery-case/messages/document-messages.ts';
import { day } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';
import { documentWordings } from '../documents.ts';
import { serviceWayWordings } from '../service-ways.ts';

/** Documents and their service. */
export const documentSentences: Sentences<DocumentMessages> = {
  'document-issued': {
    zh: ({ kind, number }) => `制发《${documentWordings[kind].zh}》${number}。`,
    en: ({ kind, number }) => `${documentWordings[kind].en} ${number} issued.`,
    vi: ({ kind, number }) => `Ban hành ${documentWordings[kind].vi} ${number}.`,
  },
  'document-served': {
    zh: ({ kind, number, addresseeId, way, on }) =>
      `《${documentWordings[kind].zh}》${number}${addresseeId === null ? '' : `向${addresseeId}`}送达：` +
      `${serviceWayWordings[way].zh}，${day('zh', on)}。`,
    en: ({ kind, number, addresseeId, way, on }) =>
      `${documentWordings[kind].en} ${number} served${addresseeId === null ? '' : ` on ${addresseeId}`}: ` +
      `${serviceWayWordings[way].en}, ${day('en', on)}.`,
    vi: ({ kind, number, addresseeId, way, on }) =>
      `${documentWordings[kind].vi} ${number} đã tống đạt${addresseeId === null ? '' : ` cho ${addresseeId}`}: ` +
      `${serviceWayWordings[way].vi}, ${day('vi', on)}.`,
  },
  'proof-of-service-of': {
    zh: ({ kind, way }) => `《${documentWordings[kind].zh}》送达回证（${serviceWayWordings[way].zh}）`,
    en: ({ kind, way }) => `Proof of service of ${documentWordings[kind].en}, ${serviceWayWordings[way].en}`,
    vi: ({ kind, way }) => `Biên bản tống đạt ${documentWordings[kind].vi}, ${serviceWayWordings[way].vi}`,
  },
  'public-notice-of': {
    zh: ({ kind }) => `《${documentWordings[kind].zh}》公告送达`,
    en: ({ kind }) => `Public notice of ${documentWordings[kind].en}`,
    vi: ({ kind }) => `Thông báo công khai ${documentWordings[kind].vi}`,
  },
  'served-on': {
    zh: ({ clock, addresseeId }, { say }) => `${say(clock)}，受送达人${addresseeId}`,
    en: ({ clock, addresseeId }, { say }) => `${say(clock)}, to ${addresseeId}`,
    vi: ({ clock, addresseeId }, { say }) => `${say(clock)}, cho ${addresseeId}`,
  },
};
