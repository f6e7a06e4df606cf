import type { openPoints } from '../../domain/rulebooks/china/open-point-options.ts';
import type { OpenPointNumber, OpenPointReading } from '../../domain/rulebooks/rulebook.ts';
import type { Wording, Wordings } from '../wording.ts';

/** What the law leaves open, as a question. */
export const openPointQuestions: Readonly<Record<OpenPointNumber, Wording>> = {
  1: {
    zh: '由谁作出追回决定并申请强制执行？',
    en: 'Who decides on recovery and applies to the court?',
    vi: 'Ai quyết định thu hồi và yêu cầu Tòa án thi hành?',
  },
  2: {
    zh: '申请强制执行的期限（A19）何时开始、何时届满？',
    en: 'When does the window for the application to the court (A19) open and close?',
    vi: 'Thời hạn yêu cầu Tòa án (A19) mở và đóng khi nào?',
  },
  3: { zh: '催告书何时发出？', en: 'When does the demand letter go out?', vi: 'Văn bản đôn đốc được gửi khi nào?' },
  4: {
    zh: '逾期申请强制执行能否补救？',
    en: 'Can a late application to the court be cured?',
    vi: 'Yêu cầu Tòa án quá hạn có thể khắc phục không?',
  },
  5: { zh: '哪些日子使期限顺延？', en: 'Which days make a period roll?', vi: 'Những ngày nào làm thời hạn lùi lại?' },
  6: {
    zh: '公告何时视为送达，期间是否顺延？',
    en: 'When does a public notice count as served, and does its period roll?',
    vi: 'Thông báo công khai được coi là tống đạt khi nào, thời hạn có lùi không?',
  },
  7: {
    zh: '移送公安机关的期限（国务院令第310号）是否为自然日，是否顺延？',
    en: 'Are the days of the transfer to the police (O310) calendar days, and do they roll?',
    vi: 'Các ngày chuyển Công an (O310) có phải ngày lịch không, có lùi không?',
  },
  8: {
    zh: '陈述申辩、履行、暂停发放通知的期限多长；抵扣比例和保留额多少；一期未还是否全部到期？',
    en: 'How long are defence, performance and suspension notice; what are the rate and floor of deductions; does a missed instalment make the whole balance due?',
    vi: 'Thời hạn giải trình, thi hành, thông báo tạm dừng là bao lâu; tỷ lệ và mức giữ lại khi khấu trừ là bao nhiêu; lỡ một kỳ có làm toàn bộ số còn lại đến hạn không?',
  },
  9: {
    zh: '滞纳金是否计算缴款当日，是否以本金为限？',
    en: 'Is the day of payment counted in a late fee, and is the fee capped at the principal?',
    vi: 'Tiền chậm nộp có tính ngày nộp không, có giới hạn ở số gốc không?',
  },
  10: {
    zh: '本省的诈骗数额标准是多少，有无举报奖励标准表？',
    en: 'What is the provincial fraud figure, and is there a reward table?',
    vi: 'Mức lừa đảo của tỉnh là bao nhiêu, có bảng thưởng không?',
  },
  11: {
    zh: '法院判决后如何强制执行？',
    en: 'What is the route to enforcement after a court judgment?',
    vi: 'Sau bản án thì thi hành bằng cách nào?',
  },
  12: { zh: '何时构成逃避缴费？', en: 'When are arrears evasion?', vi: 'Khi nào nợ đóng là trốn đóng?' },
  13: {
    zh: '负有举报职责的人能否获得奖励？',
    en: 'Does somebody whose duty it was to report earn a reward?',
    vi: 'Người có nghĩa vụ tố giác có được thưởng không?',
  },
  14: {
    zh: '与举报事项有利害关系的人能否获得奖励？',
    en: 'Does somebody who has an interest of their own in the matter earn a reward?',
    vi: 'Người có lợi ích riêng trong vụ việc có được thưởng không?',
  },
};

/** How what the law leaves open can be read. */
export const openPointReadings: Wordings<OpenPointReading> = {
  'agency-recovers': {
    zh: '由经办机构追回，拒不退回的移交社会保险行政部门（人社部令第765号第44条）',
    en: 'the agency recovers and refers refusals to the department (R765 44)',
    vi: 'cơ quan BHXH thu hồi và chuyển trường hợp từ chối cho cơ quan quản lý (R765 44)',
  },
  'department-decides': {
    zh: '由社会保险行政部门决定并申请（江西省通知）',
    en: 'the department decides and applies (Jiangxi notice)',
    vi: 'cơ quan quản lý quyết định và yêu cầu (thông báo của Giang Tây)',
  },
  'department-makes-decision': {
    zh: '由社会保险行政部门作出追回决定并申请强制执行（江西省通知）',
    en: 'the department makes the Recovery Decision and applies to the court (Jiangxi notice)',
    vi: 'cơ quan quản lý ra quyết định thu hồi và yêu cầu Tòa án (thông báo của Giang Tây)',
  },
  'window-strictest': {
    zh: '以顺延与不顺延两者中较晚者开始、较早者届满',
    en: 'it opens at the later and closes at the earlier of the rolled and the nominal end',
    vi: 'mở ở ngày muộn hơn và đóng ở ngày sớm hơn giữa ngày đã lùi và ngày danh nghĩa',
  },
  'window-rolled': { zh: '首尾均顺延', en: 'both ends roll', vi: 'cả hai đầu đều lùi' },
  'window-nominal': { zh: '首尾均不顺延', en: 'both ends are nominal', vi: 'cả hai đầu đều theo ngày danh nghĩa' },
  'demand-after-remedies': {
    zh: '复议和诉讼期限届满之后，并足以在期限（A19）内完成',
    en: 'after the remedy periods have expired, early enough to finish inside the window (A19)',
    vi: 'sau khi hết thời hạn khiếu nại, khởi kiện, đủ sớm để xong trong thời hạn (A19)',
  },
  'demand-after-performance': {
    zh: '履行期限届满之后，复议和诉讼期限仍在进行',
    en: 'after the performance period, while remedy periods still run',
    vi: 'sau thời hạn thi hành, khi thời hạn khiếu nại, khởi kiện còn chạy',
  },
  'cured-with-good-reason': {
    zh: '仅在有正当理由并记录在案时可以',
    en: 'only with good reason, which the office puts on record',
    vi: 'chỉ khi có lý do chính đáng được cơ quan ghi vào hồ sơ',
  },
  'never-cured': { zh: '不能', en: 'never', vi: 'không bao giờ' },
  'weekends-and-days-off': {
    zh: '周末和放假日，调休的工作日除外',
    en: 'weekends and days off, without make-up working days',
    vi: 'cuối tuần và ngày nghỉ, trừ ngày làm bù',
  },
  'statutory-holidays-only': { zh: '仅法定节假日', en: 'statutory holidays only', vi: 'chỉ ngày lễ theo luật' },
  'served-on-day-30-rolled': {
    zh: '第30日，遇休息日顺延至下一工作日',
    en: 'on day 30, rolled to the next working day',
    vi: 'ngày thứ 30, lùi đến ngày làm việc tiếp theo',
  },
  'served-on-day-31': { zh: '第30日的次日', en: 'on the day after day 30', vi: 'ngày sau ngày thứ 30' },
  'served-on-day-30': { zh: '第30日，不顺延', en: 'on day 30 without rolling', vi: 'ngày thứ 30, không lùi' },
  'calendar-days': {
    zh: '自然日，不顺延，即最严格的理解',
    en: 'calendar days without rolling, the strictest reading',
    vi: 'ngày lịch, không lùi, cách hiểu chặt nhất',
  },
  'calendar-days-rolled': { zh: '自然日，顺延', en: 'calendar days with rolling', vi: 'ngày lịch, có lùi' },
  'working-days': { zh: '工作日', en: 'working days', vi: 'ngày làm việc' },
  'lengths-as-shipped': {
    zh: '分别为3个工作日、30日、30日；抵扣比例20%，并保留当地最低生活保障标准；仅在协议有约定时全部到期',
    en: '3 working days, 30 days and 30 days; 20 % above the local minimum living standard; the whole balance only if the agreement says so',
    vi: '3 ngày làm việc, 30 ngày và 30 ngày; 20 % trên mức sống tối thiểu địa phương; toàn bộ chỉ khi thỏa thuận có ghi',
  },
  'lengths-of-office': {
    zh: '由经办机构设定的期限、比例和保留额',
    en: 'lengths, rate and floor that the office sets',
    vi: 'thời hạn, tỷ lệ và mức giữ lại do cơ quan đặt',
  },
  'payment-day-counted': {
    zh: '计算缴款当日；不设上限',
    en: 'the day of payment is counted; the fee is not capped',
    vi: 'tính ngày nộp; không giới hạn',
  },
  'payment-day-not-counted': {
    zh: '不计算缴款当日',
    en: 'the day of payment is not counted',
    vi: 'không tính ngày nộp',
  },
  'capped-at-principal': {
    zh: '以本金为限',
    en: 'the fee is capped at the principal',
    vi: 'giới hạn ở số gốc',
  },
  'lowest-fraud-figure': {
    zh: '全国幅度的下限3000元；没有奖励标准表',
    en: 'the floor of the national band, ¥3,000; no reward table',
    vi: 'mức thấp nhất của khung quốc gia, ¥3,000; không có bảng thưởng',
  },
  'lowest-fraud-figure-and-fujian-table': {
    zh: '全国幅度的下限3000元；适用福建省奖励标准表，其最低200元不适用于G2',
    en: 'the floor of the national band, ¥3,000; the reward table of Fujian, its minimum of ¥200 not on G2',
    vi: 'mức thấp nhất của khung quốc gia, ¥3,000; bảng thưởng của Phúc Kiến, mức tối thiểu ¥200 không áp dụng cho G2',
  },
  'fraud-figure-of-province': {
    zh: '本省标准，3000元至10000元',
    en: 'the figure of the province, ¥3,000 to ¥10,000',
    vi: 'mức của tỉnh, ¥3,000 đến ¥10,000',
  },
  'reward-table-of-province': {
    zh: '本省的奖励标准表',
    en: 'the reward table of the province',
    vi: 'bảng thưởng của tỉnh',
  },
  'least-reward-always': {
    zh: '最低200元同样适用于G2',
    en: 'the minimum of ¥200 on G2 as well',
    vi: 'mức tối thiểu ¥200 áp dụng cả cho G2',
  },
  'judgment-executed': {
    zh: '在2年内申请执行判决（J1），不适用A19的期限',
    en: 'execution of the judgment within 2 years (J1), not the window A19',
    vi: 'thi hành bản án trong 2 năm (J1), không theo thời hạn A19',
  },
  'window-of-the-decision': { zh: 'A19的期限', en: 'the window A19', vi: 'thời hạn A19' },
  'evasion-after-days-and-reminder': {
    zh: '满60日并经催缴之后',
    en: 'after 60 days and a reminder',
    vi: 'sau 60 ngày và đã đôn đốc',
  },
  'evasion-after-days-or-reminder': {
    zh: '满60日或者经催缴之后',
    en: 'after 60 days or a reminder',
    vi: 'sau 60 ngày hoặc đã đôn đốc',
  },
  'no-reward-for-duty': {
    zh: '不能，如湖北、湖南所规定',
    en: 'no, as Hubei and Hunan have it',
    vi: 'không, như Hồ Bắc và Hồ Nam quy định',
  },
  'reward-for-duty': { zh: '能', en: 'yes', vi: 'có' },
  'reward-for-interest': { zh: '能', en: 'yes', vi: 'có' },
  'no-reward-for-interest': { zh: '不能，如湖北所规定', en: 'no, as Hubei has it', vi: 'không, như Hồ Bắc quy định' },
};

/** The answers that an office may give, by number of the point and option. */
export const openPointOptions: {
  readonly [Point in keyof typeof openPoints]: Wordings<Extract<keyof (typeof openPoints)[Point], string>>;
} = {
  1: {
    department: {
      zh: '由社会保险行政部门决定并申请',
      en: 'the department decides and applies',
      vi: 'cơ quan quản lý quyết định và yêu cầu',
    },
    agency: {
      zh: '由经办机构决定并申请',
      en: 'the agency decides and applies',
      vi: 'cơ quan BHXH quyết định và yêu cầu',
    },
  },
  2: {
    strictest: openPointReadings['window-strictest'],
    rolled: openPointReadings['window-rolled'],
    nominal: openPointReadings['window-nominal'],
  },
  3: {
    remedies: {
      zh: '复议和诉讼期限届满之后发出催告书',
      en: 'the demand goes out after the remedy periods have expired',
      vi: 'gửi văn bản đôn đốc sau khi hết thời hạn khiếu nại, khởi kiện',
    },
    performance: {
      zh: '履行期限届满之后发出催告书，复议和诉讼期限仍在进行',
      en: 'the demand goes out after the performance period, while remedy periods still run',
      vi: 'gửi văn bản đôn đốc sau thời hạn thi hành, khi thời hạn khiếu nại, khởi kiện còn chạy',
    },
  },
  4: {
    'good-reason': {
      zh: '有正当理由的，逾期申请可以补救',
      en: 'a late application can be cured with good reason',
      vi: 'yêu cầu quá hạn có thể khắc phục khi có lý do chính đáng',
    },
    never: {
      zh: '逾期申请不能补救',
      en: 'a late application is never cured',
      vi: 'yêu cầu quá hạn không bao giờ khắc phục được',
    },
  },
  5: {
    'weekends-and-days-off': { zh: '周末和放假日', en: 'weekends and days off', vi: 'cuối tuần và ngày nghỉ' },
    'statutory-holidays-only': openPointReadings['statutory-holidays-only'],
  },
  6: {
    'day-30-rolled': {
      zh: '第30日视为送达，遇休息日顺延至下一工作日',
      en: 'served on day 30, rolled to the next working day',
      vi: 'coi là tống đạt ngày thứ 30, lùi đến ngày làm việc tiếp theo',
    },
    'day-30': {
      zh: '第30日视为送达，不顺延',
      en: 'served on day 30 without rolling',
      vi: 'coi là tống đạt ngày thứ 30, không lùi',
    },
    'day-after': {
      zh: '第30日的次日视为送达',
      en: 'served on the day after day 30',
      vi: 'coi là tống đạt ngày sau ngày thứ 30',
    },
  },
  7: {
    'calendar-days': { zh: '自然日，不顺延', en: 'calendar days without rolling', vi: 'ngày lịch, không lùi' },
    'calendar-days-rolled': openPointReadings['calendar-days-rolled'],
    'working-days': openPointReadings['working-days'],
  },
  9: {
    'payment-day-counted': { zh: '计算缴款当日', en: 'the day of payment is counted', vi: 'tính ngày nộp' },
    'payment-day-not-counted': openPointReadings['payment-day-not-counted'],
    'payment-day-counted-and-capped': {
      zh: '计算缴款当日；以本金为限',
      en: 'the day of payment is counted; the fee is capped at the principal',
      vi: 'tính ngày nộp; giới hạn ở số gốc',
    },
    'payment-day-not-counted-and-capped': {
      zh: '不计算缴款当日；以本金为限',
      en: 'the day of payment is not counted; the fee is capped at the principal',
      vi: 'không tính ngày nộp; giới hạn ở số gốc',
    },
  },
  10: {
    'least-reward-with-loss-only': {
      zh: '最低200元仅适用于已查实损失，不适用于可能的损失',
      en: 'the least reward of ¥200 holds where a loss is proven, and not for a possible one',
      vi: 'mức thưởng tối thiểu ¥200 áp dụng khi có thiệt hại được xác định, không cho thiệt hại có thể xảy ra',
    },
    'least-reward-always': {
      zh: '最低200元同样适用于可能的损失',
      en: 'the least reward of ¥200 holds for a possible loss as well',
      vi: 'mức thưởng tối thiểu ¥200 áp dụng cả cho thiệt hại có thể xảy ra',
    },
  },
  11: {
    judgment: {
      zh: '在2年内申请执行判决',
      en: 'execution of the judgment within 2 years',
      vi: 'thi hành bản án trong 2 năm',
    },
    'window-of-the-decision': {
      zh: '适用决定的申请强制执行期限（A19）',
      en: 'the window for enforcement of the decision (A19)',
      vi: 'thời hạn yêu cầu thi hành quyết định (A19)',
    },
  },
  13: {
    'no-reward': {
      zh: '负有举报职责的人不得奖励',
      en: 'who had the duty to report earns no reward',
      vi: 'người có nghĩa vụ tố giác không được thưởng',
    },
    reward: {
      zh: '负有举报职责的人可以奖励',
      en: 'who had the duty to report may earn a reward',
      vi: 'người có nghĩa vụ tố giác có thể được thưởng',
    },
  },
  14: {
    reward: {
      zh: '与举报事项有利害关系的人可以奖励',
      en: 'who has an interest of their own in the matter may earn a reward',
      vi: 'người có lợi ích riêng trong vụ việc có thể được thưởng',
    },
    'no-reward': {
      zh: '与举报事项有利害关系的人不得奖励',
      en: 'who has an interest of their own in the matter earns no reward',
      vi: 'người có lợi ích riêng trong vụ việc không được thưởng',
    },
  },
};

/** What an office's answer to an open point says; undefined for one that is no option. */
export function wordingOfOption(point: string, option: string): Wording | undefined {
  const points: Readonly<Record<string, Readonly<Record<string, Wording>>>> = openPointOptions;
  return points[point]?.[option];
}
