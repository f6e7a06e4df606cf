import type { KernelMessages } from '../../domain/kernel/kernel-messages.ts';
import type { ClockName } from '../../domain/kernel/process-names.ts';
import type { MatterMessages } from '../../domain/processes/reported-matter/messages.ts';
import type { MatterPayloads, ReportedMatter } from '../../domain/processes/reported-matter/state.ts';
import { speakersOf, type Catalogue } from '../catalogue.ts';
import { list } from '../formats.ts';
import { kernelConsequences } from '../kernel/clock-consequences.ts';
import type { CommandWordings } from '../kernel/command-wording.ts';
import { steeringCommandWordings } from '../kernel/steering-commands.ts';
import { kernelDutyWordings } from '../kernel/duties.ts';
import { gateCommandWordings } from '../kernel/gates-commands.ts';
import { stoppedStepCommandWordings } from '../kernel/stopped-step-commands.ts';
import { kernelSentences } from '../kernel/sentences.ts';
import type { Sentences } from '../sentences.ts';
import type { Wordings } from '../wording.ts';

const sentences: Sentences<KernelMessages & MatterMessages> = {
  ...kernelSentences,
  'matter-opened': {
    zh: ({ number }) => `举报事项${number}建立。`,
    en: ({ number }) => `Matter ${number} opened.`,
    vi: ({ number }) => `Mở vụ việc được tố giác ${number}.`,
  },
  'matter-closed': {
    zh: '举报事项结案：所属举报均已处理完毕。',
    en: 'Matter closed: all its reports are decided.',
    vi: 'Kết thúc vụ việc được tố giác: mọi tố giác đã được quyết định.',
  },
  'matter-settled': {
    zh: '所属举报均已处理完毕',
    en: 'all its reports are decided',
    vi: 'mọi tố giác đã được quyết định',
  },
  'award-waits': {
    zh: ({ number }) => `${number}的奖励须待在先受理的举报处理完毕。`,
    en: ({ number }) => `The award of ${number} waits until those accepted before it are decided.`,
    vi: ({ number }) => `Tiền thưởng của ${number} chờ các tố giác được thụ lý trước được quyết định.`,
  },
  'accepted-in-another-order': {
    zh: ({ number }) => `受理先后与接收先后不一致：请与${number}核对。`,
    en: ({ number }) => `It was accepted in another order than it came in: compare ${number}.`,
    vi: ({ number }) => `Thứ tự thụ lý khác thứ tự tiếp nhận: hãy đối chiếu với ${number}.`,
  },
  'granted-before-known': {
    zh: ({ number, granted }) =>
      `${number}受理在先，${granted}却已核定奖励。请核实：撤销${granted}的奖励，或者注明理由予以维持，再行核定${number}的奖励。`,
    en: ({ number, granted }) =>
      `${number} was accepted before ${granted}, whose award is granted already. Revoke that award, or say why it stands: then ${number} is granted in its turn.`,
    vi: ({ number, granted }) =>
      `${number} được thụ lý trước ${granted}, nhưng ${granted} đã được xác định tiền thưởng. Hãy thu hồi khoản thưởng đó hoặc nêu lý do giữ nguyên, rồi ${number} được xác định theo thứ tự.`,
  },
  'reports-go-on': { zh: '所属举报正在办理。', en: 'Its reports go on.', vi: 'Các tố giác đang được giải quyết.' },
  'reports-wait': {
    zh: ({ numbers }) => `${list('zh', numbers)}待在先受理的举报处理完毕。`,
    en: ({ numbers }) => `Waiting for reports accepted before them: ${list('en', numbers)}.`,
    vi: ({ numbers }) => `Chờ các tố giác được thụ lý trước: ${list('vi', numbers)}.`,
  },
  'report-of-matter': {
    zh: ({ number }) => `${number}。`,
    en: ({ number }) => `${number}.`,
    vi: ({ number }) => `${number}.`,
  },
};

const commands: CommandWordings<MatterPayloads> = {
  ...steeringCommandWordings,
  ...gateCommandWordings,
  ...stoppedStepCommandWordings,
  'report-accepted': {
    title: { zh: '受理举报', en: 'Take in an accepted report', vi: 'Nhận tố giác đã thụ lý' },
    done: 'Report accepted',
  },
  'report-kept-from': {
    title: { zh: '回避人员增加', en: 'Take in who keeps away from a report', vi: 'Nhận thông tin người tránh tố giác' },
    done: 'Kept away from',
  },
  'award-asked': {
    title: { zh: '申请核定奖励', en: 'Ask for the award of a report', vi: 'Đề nghị xác định tiền thưởng' },
    done: 'Award asked for',
  },
  'award-paid': {
    title: { zh: '奖励已发放', en: 'Take in that an award is paid', vi: 'Đã chi trả tiền thưởng' },
    done: 'Award paid',
  },
  'report-left': {
    title: {
      zh: '举报不予奖励或者放弃奖励',
      en: 'Take in that a report earns nothing, or nothing any more',
      vi: 'Tố giác không được hoặc không còn được thưởng',
    },
    done: 'Report earns nothing',
  },
  'basis-corrected': {
    title: {
      zh: '更正奖励计算依据',
      en: 'Correct what an award is worked out from',
      vi: 'Điều chỉnh căn cứ tính tiền thưởng',
    },
    done: 'Basis of an award corrected',
  },
};

const stages: Wordings<'open' | 'closed'> = {
  open: { zh: '办理', en: 'Open', vi: 'Đang mở' },
  closed: { zh: '结案', en: 'Closed', vi: 'Đã kết thúc' },
};

const consequences: Wordings<ClockName<ReportedMatter>> = {
  ...kernelConsequences,
  'matter-reminder': {
    zh: '提示等待在先受理举报的奖励',
    en: 'the office is reminded of the awards that wait for other reports',
    vi: 'nhắc cơ quan về các khoản thưởng đang chờ tố giác khác',
  },
};

const outcomes: Wordings<ReportedMatter['outcome']> = {
  settled: { zh: '全部处理完毕', en: 'settled', vi: 'đã giải quyết xong' },
};

/** How a reported matter calls its parts, and what it says. It sends no letters, and asks people for nothing of its own. */
export const reportedMatterCatalogue: Catalogue = {
  sentences,
  commands,
  stages,
  documents: {},
  consequences,
  outcomes,
  facts: {},
  duties: kernelDutyWordings,
  reviews: {
    'granted-before-known': {
      zh: '复核先于在先受理举报核定的奖励',
      en: 'Look at an award that was granted before whoever was first was known',
      vi: 'Xem xét khoản thưởng đã xác định trước khi biết tố giác được thụ lý trước',
    },
  },
};

/** What says the messages of reported matters, by language. */
export const reportedMatterSpeakers = speakersOf(reportedMatterCatalogue);
