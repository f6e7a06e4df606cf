import type { GroundMessages, NoticeMessages, SettingsMessages } from '../domain/ground-messages.ts';
import { list, unitName } from './formats.ts';
import type { Sentences } from './sentences.ts';

const noticeSentences: Sentences<NoticeMessages> = {
  'year-is-known': {
    zh: ({ year }) => `${year}年的放假安排已经录入；如本通知用以替换，请将 amends 设为 true。`,
    en: ({ year }) => `The days of ${year} are known already; send amends as true if this notice replaces them.`,
    vi: ({ year }) => `Lịch nghỉ năm ${year} đã có; nếu thông báo này thay thế thì gửi amends là true.`,
  },
  'year-is-not-known': {
    zh: ({ year }) => `尚未录入${year}年的放假安排，无可修改；请将 amends 设为 false。`,
    en: ({ year }) => `Nothing is known of ${year} yet that could be amended; send amends as false.`,
    vi: ({ year }) => `Chưa có lịch nghỉ năm ${year} để sửa đổi; hãy gửi amends là false.`,
  },
  'day-stands-twice': {
    zh: ({ date }) => `${date} 在此重复出现。`,
    en: ({ date }) => `${date} stands here twice.`,
    vi: ({ date }) => `${date} được ghi hai lần ở đây.`,
  },
  'day-outside-notice': {
    zh: ({ date, year }) => `${date} 既不在${year}年，也不在上一年12月。`,
    en: ({ date, year }) => `${date} lies neither in ${year} nor in the December before.`,
    vi: ({ date, year }) => `${date} không thuộc năm ${year}, cũng không thuộc tháng 12 năm trước.`,
  },
  'year-before-not-known': {
    zh: ({ date, year }) => `${date} 属于${year}年，该年放假安排尚未录入：请先录入该年通知。`,
    en: ({ date, year }) => `${date} belongs to ${year}, of which nothing is known: load its notice first.`,
    vi: ({ date, year }) => `${date} thuộc năm ${year} chưa có lịch nghỉ: hãy nhập thông báo của năm đó trước.`,
  },
  'day-works-as-well': {
    zh: ({ date }) => `${date} 同时列为工作日。`,
    en: ({ date }) => `${date} stands among the working days as well.`,
    vi: ({ date }) => `${date} cũng được ghi là ngày làm việc.`,
  },
  'holiday-is-worked': {
    zh: ({ date }) => `${date} 是法定节假日，须列为休息日。`,
    en: ({ date }) => `${date} is a statutory holiday and must stand among the rest days.`,
    vi: ({ date }) => `${date} là ngày lễ theo luật nên phải nằm trong các ngày nghỉ.`,
  },
  'working-day-in-week': {
    zh: ({ date }) => `${date} 不是星期六或者星期日，本来就是工作日。`,
    en: ({ date }) => `${date} is no Saturday or Sunday, so it is worked anyway.`,
    vi: ({ date }) => `${date} không phải thứ Bảy hay Chủ nhật nên vốn là ngày làm việc.`,
  },
};

const settingsSentences: Sentences<SettingsMessages> = {
  'nothing-to-set': {
    zh: ({ rulebook }) => `规则手册 ${rulebook} 没有可设定的追回程序。`,
    en: ({ rulebook }) => `Rulebook ${rulebook} has no ladder to set.`,
    vi: ({ rulebook }) => `Bộ quy tắc ${rulebook} không có trình tự thu hồi để thiết lập.`,
  },
  'settings-change-nothing': {
    zh: '没有任何变更：请至少填写一项期限、数额或者待定问题。',
    en: 'Nothing would change: name a period, a figure or an open point.',
    vi: 'Không có gì thay đổi: hãy nêu một thời hạn, một con số hoặc một vấn đề còn để ngỏ.',
  },
  'fixed-by-law': {
    zh: ({ period, legalBasis }) => `${period} 由法律规定：${legalBasis}。`,
    en: ({ period, legalBasis }) => `${period} is fixed by law: ${legalBasis}.`,
    vi: ({ period, legalBasis }) => `${period} do pháp luật quy định: ${legalBasis}.`,
  },
  'length-out-of-range': {
    zh: ({ period, longest, unit }) => `${period} 须为1至${longest}的整数（单位：${unitName('zh', unit)}）。`,
    en: ({ period, longest, unit }) => `${period} is a whole number of 1 to ${longest} ${unitName('en', unit)}.`,
    vi: ({ period, longest, unit }) => `${period} phải là số nguyên từ 1 đến ${longest} (${unitName('vi', unit)}).`,
  },
  'figure-out-of-range': {
    zh: ({ figure, lowest, highest }) => `${figure} 须为${lowest}至${highest}的整数。`,
    en: ({ figure, lowest, highest }) => `${figure} is a whole number of ${lowest} to ${highest}.`,
    vi: ({ figure, lowest, highest }) => `${figure} phải là số nguyên từ ${lowest} đến ${highest}.`,
  },
  'no-choice-of-readings': {
    zh: ({ number, known }) => `待定问题${number}不是在不同理解之间选择；可选择的有：${list('zh', known)}。`,
    en: ({ number, known }) =>
      `Open point ${number} is no choice between readings; those that are: ${list('en', known)}.`,
    vi: ({ number, known }) =>
      `Vấn đề ${number} không phải lựa chọn giữa các cách hiểu; những vấn đề chọn được: ${list('vi', known)}.`,
  },
  'options-of-open-point': {
    zh: ({ number, options }) => `待定问题${number}的选项为：${list('zh', options)}。`,
    en: ({ number, options }) => `Open point ${number} has the options ${list('en', options)}.`,
    vi: ({ number, options }) => `Vấn đề ${number} có các lựa chọn: ${list('vi', options)}.`,
  },
  'ways-before-public-notice': {
    zh: '公告送达只能在其他方式无法送达之后采用：请至少列明一种其他方式。',
    en: 'Public notice follows only other ways that have failed: name at least one.',
    vi: 'Thông báo công khai chỉ dùng sau khi cách khác không thành: hãy nêu ít nhất một cách.',
  },
};

/** What dates, amounts, calendars and rulebooks say, whatever kind of process asks them. */
export const groundSentences: Sentences<GroundMessages> = {
  ...noticeSentences,
  ...settingsSentences,
  'not-a-date': {
    zh: ({ text, first, last }) => `“${text}”不是日期；请按 YYYY-MM-DD 填写${first}年至${last}年的实际日期。`,
    en: ({ text, first, last }) =>
      `"${text}" is not a date; write an existing day of ${first} to ${last} as YYYY-MM-DD.`,
    vi: ({ text, first, last }) =>
      `"${text}" không phải ngày; hãy ghi một ngày có thật từ năm ${first} đến ${last} dạng YYYY-MM-DD.`,
  },
  'day-out-of-calendar': {
    zh: ({ date, days, first, last }) => `${date} 起第${days}日不在${first}年至${last}年之内；请缩短天数。`,
    en: ({ date, days, first, last }) =>
      `${days} days from ${date} is no day of ${first} to ${last}; count from a nearer day or fewer days.`,
    vi: ({ date, days, first, last }) =>
      `${days} ngày kể từ ${date} nằm ngoài các năm ${first} đến ${last}; hãy tính ít ngày hơn.`,
  },
  'not-an-amount': {
    zh: ({ text, currency, decimals, example }) =>
      `“${text}”不是${currency}金额；请填写数字，小数不超过${decimals}位，例如 ${example}。`,
    en: ({ text, currency, decimals, example }) =>
      `"${text}" is not an amount in ${currency}; write digits with at most ${decimals} decimals, such as "${example}".`,
    vi: ({ text, currency, decimals, example }) =>
      `"${text}" không phải số tiền ${currency}; hãy ghi chữ số, tối đa ${decimals} chữ số thập phân, ví dụ "${example}".`,
  },
  'amount-beyond': {
    zh: ({ largest }) => `金额超过${largest}；请核对是否多写了数字。`,
    en: ({ largest }) => `The amount is larger than ${largest}; check it for extra digits.`,
    vi: ({ largest }) => `Số tiền lớn hơn ${largest}; hãy kiểm tra xem có thừa chữ số không.`,
  },
  'benefit-beyond': {
    zh: ({ largest }) => `每月待遇不会超过${largest}；请核对是否多写了数字。`,
    en: ({ largest }) => `No benefit is larger than ${largest} a month; check it for extra digits.`,
    vi: ({ largest }) => `Không chế độ nào lớn hơn ${largest} mỗi tháng; hãy kiểm tra xem có thừa chữ số không.`,
  },
  'not-minor-units': {
    zh: ({ value }) => `${value} 不是最小货币单位的整数。`,
    en: ({ value }) => `${value} is not a whole number of minor units; give a safe integer.`,
    vi: ({ value }) => `${value} không phải số nguyên của đơn vị tiền nhỏ nhất.`,
  },
  'not-basis-points': {
    zh: ({ value }) => `${value} 不是整数基点；2000 即 20%。`,
    en: ({ value }) => `${value} is not a whole number of basis points; 2000 means 20 %.`,
    vi: ({ value }) => `${value} không phải số nguyên điểm cơ bản; 2000 nghĩa là 20%.`,
  },
  'not-parts': {
    zh: ({ value }) => `不能分为${value}份；份数须为不小于1的整数。`,
    en: ({ value }) => `${value} parts cannot be made; give a whole number of at least 1.`,
    vi: ({ value }) => `Không thể chia thành ${value} phần; hãy ghi số nguyên từ 1 trở lên.`,
  },
  'negative-amount-shared': {
    zh: ({ value }) => `负数金额（${value}）不能分摊；金额不得小于零。`,
    en: ({ value }) => `A negative amount (${value}) cannot be shared out; give zero or more.`,
    vi: ({ value }) => `Không thể chia số tiền âm (${value}); hãy ghi từ 0 trở lên.`,
  },
  'amount-without-capitals': {
    zh: ({ value }) => `${value}（分）不能写成大写金额；范围为 ¥0.00 至 ¥99,999,999,999.99。`,
    en: ({ value }) =>
      `${value} minor units cannot be written in Chinese capitals; the range is ¥0.00 to ¥99,999,999,999.99.`,
    vi: ({ value }) =>
      `${value} (phân) không viết được bằng chữ số Trung Quốc kiểu đại tả; phạm vi từ ¥0.00 đến ¥99,999,999,999.99.`,
  },
  'period-counted-backward': {
    zh: ({ period }) => `${period} 是由后一日期倒算的期间；请从该日重新计算，不能接续计算。`,
    en: ({ period }) =>
      `Period ${period} is counted back from a later day; count it anew from that day instead of resuming it.`,
    vi: ({ period }) => `Thời hạn ${period} được tính lùi từ một ngày sau; hãy tính lại từ ngày đó, không tính tiếp.`,
  },
  'remaining-days-impossible': {
    zh: ({ value }) => `期间不可能剩余${value}日；须为零或者更多。`,
    en: ({ value }) => `${value} days cannot be left of a period; give 0 or more.`,
    vi: ({ value }) => `Thời hạn không thể còn ${value} ngày; hãy ghi từ 0 trở lên.`,
  },
  'citation-unregistered': {
    zh: ({ citation }) => `“${citation}”未引用已登记的法律依据；请登记或者更正。`,
    en: ({ citation }) => `"${citation}" cites no registered source; register it or mend it.`,
    vi: ({ citation }) => `"${citation}" không dẫn căn cứ đã đăng ký; hãy đăng ký hoặc sửa lại.`,
  },
  'no-such-rulebook': {
    zh: ({ rulebook, known }) => `没有规则手册 ${rulebook}；可选：${list('zh', known)}。`,
    en: ({ rulebook, known }) => `There is no rulebook ${rulebook}; choose ${list('en', known)}.`,
    vi: ({ rulebook, known }) => `Không có bộ quy tắc ${rulebook}; hãy chọn ${list('vi', known)}.`,
  },
  'no-such-rulebook-version': {
    zh: ({ rulebook, version, known }) => `规则手册 ${rulebook} 没有版本 ${version}；可选：${list('zh', known)}。`,
    en: ({ rulebook, version, known }) =>
      `Rulebook ${rulebook} has no version ${version}; choose ${list('en', known)}.`,
    vi: ({ rulebook, version, known }) =>
      `Bộ quy tắc ${rulebook} không có phiên bản ${version}; hãy chọn ${list('vi', known)}.`,
  },
  'no-such-period': {
    zh: ({ rulebook, period }) => `规则手册 ${rulebook} 没有期间 ${period}；请从其期间表中选择。`,
    en: ({ rulebook, period }) =>
      `Rulebook ${rulebook} has no period ${period}; ask the rulebook for its periods and name one of them.`,
    vi: ({ rulebook, period }) => `Bộ quy tắc ${rulebook} không có thời hạn ${period}; hãy chọn một thời hạn của nó.`,
  },
  'several-periods': {
    zh: ({ row, periods }) => `${row} 有多个期间：${list('zh', periods)}；请选择其一。`,
    en: ({ row, periods }) => `${row} has several periods: ${list('en', periods)}; name one of them.`,
    vi: ({ row, periods }) => `${row} có nhiều thời hạn: ${list('vi', periods)}; hãy nêu một thời hạn.`,
  },
  'rulebook-has-no-ladder': {
    zh: ({ rulebook }) => `规则手册 ${rulebook} 没有追回程序；请选择中国程序的规则手册，例如 cn。`,
    en: ({ rulebook }) =>
      `Rulebook ${rulebook} has no recovery ladder. Choose a rulebook of the Chinese procedure, such as cn.`,
    vi: ({ rulebook }) =>
      `Bộ quy tắc ${rulebook} không có trình tự thu hồi. Hãy chọn bộ quy tắc theo thủ tục Trung Quốc, ví dụ cn.`,
  },
};
