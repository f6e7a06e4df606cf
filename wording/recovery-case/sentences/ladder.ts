import type { LadderMessages } from '../../../domain/recovery-case/messages/ladder-messages.ts';
import { day, list, money } from '../../formats.ts';
import { schemeWordings } from '../schemes.ts';
import type { Sentences } from '../../sentences.ts';
import { violationWordings } from '../violations.ts';

/** The rungs of the ladder. */
export const ladderSentences: Sentences<LadderMessages> = {
  'case-opened': {
    zh: ({ number, violation }) => `案件${number}立案：${violationWordings[violation].zh}。`,
    en: ({ number, violation }) => `Case ${number} opened: ${violationWordings[violation].en}.`,
    vi: ({ number, violation }) => `Mở vụ việc ${number}: ${violationWordings[violation].vi}.`,
  },
  'instalment-of-plan': {
    zh: ({ number, of, amount }) => `第${number}期还款（共${of}期）：${money('zh', amount)}`,
    en: ({ number, of, amount }) => `Instalment ${number} of ${of} due: ${money('en', amount)}`,
    vi: ({ number, of, amount }) => `Kỳ trả ${number}/${of}: ${money('vi', amount)}`,
  },
  'instalment-due': {
    zh: ({ number }) => `第${number}期还款到期`,
    en: ({ number }) => `Instalment ${number} is due`,
    vi: ({ number }) => `Kỳ trả ${number} đến hạn`,
  },
  'instalments-moved': {
    zh: ({ because, moved }, { say }) =>
      `因${say(because)}，还款日变更：${list(
        'zh',
        moved.map(({ number, before, now }) => `第${number}期由${day('zh', before)}变更为${day('zh', now)}`),
      )}。`,
    en: ({ because, moved }, { say }) =>
      `Instalments moved by ${say(because)}: ${list(
        'en',
        moved.map(({ number, before, now }) => `${number} from ${day('en', before)} to ${day('en', now)}`),
      )}.`,
    vi: ({ because, moved }, { say }) =>
      `Các kỳ trả thay đổi do ${say(because)}: ${list(
        'vi',
        moved.map(({ number, before, now }) => `kỳ ${number} từ ${day('vi', before)} sang ${day('vi', now)}`),
      )}.`,
  },
  'court-window-opens': {
    zh: '申请强制执行期限开始',
    en: 'Window for the application to the court opens',
    vi: 'Bắt đầu thời hạn yêu cầu Tòa án cưỡng chế',
  },
  'violation-not-of-scheme': {
    zh: ({ violation, schemes, scheme }) =>
      `“${violationWordings[violation].zh}”属于${list(
        'zh',
        schemes.map((each) => schemeWordings[each].zh),
      )}，不属于${schemeWordings[scheme].zh}。`,
    en: ({ violation, schemes, scheme }) =>
      `“${violationWordings[violation].en}” belongs to ${list(
        'en',
        schemes.map((each) => schemeWordings[each].en),
      )}, not to ${schemeWordings[scheme].en}.`,
    vi: ({ violation, schemes, scheme }) =>
      `“${violationWordings[violation].vi}” thuộc ${list(
        'vi',
        schemes.map((each) => schemeWordings[each].vi),
      )}, không thuộc ${schemeWordings[scheme].vi}.`,
  },
};
