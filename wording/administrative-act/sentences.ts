import type { ActMessages } from '../../domain/procedures/administrative-act/act-messages.ts';
import { list } from '../formats.ts';
import { personRemarkSentences } from '../kernel/person-remarks.ts';
import type { Sentences, Writer } from '../sentences.ts';
import { beingHeardSentences } from './being-heard.ts';
import { remedySentences } from './remedy-sentences.ts';

/** What every process says of its administrative acts. */
export const actSentences: Sentences<ActMessages> = {
  ...personRemarkSentences,
  ...beingHeardSentences,
  ...remedySentences,
  'title-of-act': {
    zh: ({ title, act, actId }, { say }) => `${say(title)}（${say(act)}${actId}）`,
    en: ({ title, act, actId }, { say }) => `${say(title)} (${say(act)} ${actId})`,
    vi: ({ title, act, actId }, { say }) => `${say(title)} (${say(act)} ${actId})`,
  },
  'say-which-act': {
    zh: ({ acts }, writer) => `可能涉及多项行政行为：请说明是哪一项，${named(acts, 'zh', writer)}。`,
    en: ({ acts }, writer) => `It can be about several acts: say which, ${named(acts, 'en', writer)}.`,
    vi: ({ acts }, writer) => `Có thể liên quan nhiều hành vi hành chính: hãy nêu rõ, ${named(acts, 'vi', writer)}.`,
  },
  'no-such-act': {
    zh: ({ actId, acts }, writer) => `没有可以对其办理的行政行为${actId}；现有：${named(acts, 'zh', writer)}。`,
    en: ({ actId, acts }, writer) =>
      `There is no act ${actId} that this can be about; there are: ${named(acts, 'en', writer)}.`,
    vi: ({ actId, acts }, writer) =>
      `Không có hành vi hành chính ${actId} để thực hiện việc này; hiện có: ${named(acts, 'vi', writer)}.`,
  },
  'say-which-party': {
    zh: ({ parties }) => `当事人有数人：请说明是哪一位，${list('zh', parties)}。`,
    en: ({ parties }) => `There are several parties: say who it is, ${list('en', parties)}.`,
    vi: ({ parties }) => `Có nhiều đương sự: hãy nêu rõ là ai, ${list('vi', parties)}.`,
  },
  'not-a-party': {
    zh: ({ addresseeId, parties }) => `${addresseeId}现非当事人；当事人为：${list('zh', parties)}。`,
    en: ({ addresseeId, parties }) => `${addresseeId} is not a party now; the parties are: ${list('en', parties)}.`,
    vi: ({ addresseeId, parties }) =>
      `${addresseeId} hiện không phải là đương sự; các đương sự gồm: ${list('vi', parties)}.`,
  },
  'no-act-to-serve': {
    zh: '没有待送达的决定。',
    en: 'There is no act that is still to be served.',
    vi: 'Không có quyết định nào đang chờ tống đạt.',
  },
  'act-does-not-stand': {
    zh: '该行政行为已被撤销，不再有效。',
    en: 'The act has fallen already.',
    vi: 'Hành vi hành chính này đã bị hủy bỏ.',
  },
  'act-stands-or-falls': {
    zh: '该行政行为不能变更：请登记为维持、撤销或者责令重新作出，且不填金额。',
    en: 'An act of this kind is not changed: record that it stands, is annulled or sent back, and no amounts.',
    vi: 'Hành vi hành chính loại này không thể sửa đổi: hãy ghi nhận giữ nguyên, hủy bỏ hoặc yêu cầu ra lại, không ghi số tiền.',
  },
  'act-begins-in-one-place': {
    zh: '该行政行为重新作出的环节只有一个，无须说明。',
    en: 'There is one place alone where it begins anew: leave it out.',
    vi: 'Chỉ có một bước để làm lại: không cần nêu.',
  },
  'act-has-fallen': {
    zh: ({ act, by }, { say }) => `${by}已撤销${say(act)}：重新办理。`,
    en: ({ act, by }, { say }) => `The ${say(act)} is annulled by ${by}: what it was about is decided anew.`,
    vi: ({ act, by }, { say }) => `${say(act)} đã bị ${by} hủy bỏ: giải quyết lại.`,
  },
  'act-taken-back': {
    zh: ({ act }, { say }) => `本机关已自行撤销${say(act)}：重新办理。`,
    en: ({ act }, { say }) => `The ${say(act)} is taken back: what it was about is decided anew.`,
    vi: ({ act }, { say }) => `${say(act)} đã được tự hủy bỏ: giải quyết lại.`,
  },
  'day-act-was-issued': { zh: '作出之日', en: 'the day on which it was issued', vi: 'ngày ban hành' },
  'no-act-to-withdraw': {
    zh: '没有可以自行撤销的行政行为。',
    en: 'There is no act that could be taken back.',
    vi: 'Không có hành vi hành chính nào có thể tự hủy bỏ.',
  },
};

function named(
  acts: ActMessages['say-which-act']['acts'],
  language: Parameters<typeof list>[0],
  { say }: Writer,
): string {
  const [open, close] = language === 'zh' ? ['（', '）'] : [' (', ')'];
  return list(
    language,
    acts.map(({ id, act }) => `${id}${open}${say(act)}${close}`),
  );
}
