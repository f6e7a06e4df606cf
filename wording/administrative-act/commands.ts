import type { ActServicePayloads } from '../../domain/procedures/administrative-act/act-service.ts';
import type { OwnWithdrawalPayloads } from '../../domain/procedures/administrative-act/own-withdrawal.ts';
import type { RemedyPayloads } from '../../domain/procedures/administrative-act/remedy-payloads.ts';
import type { CommandWordings } from '../kernel/command-wording.ts';

/** That an act which its process is told of has been served. */
export const actServiceCommandWordings: CommandWordings<ActServicePayloads> = {
  'record-act-served': {
    title: { zh: '登记决定送达', en: 'Record that a decision has been served', vi: 'Ghi nhận đã tống đạt quyết định' },
    done: 'Decision served',
  },
};

/** Reconsideration and suit against an act, and that the authority takes it back itself. */
export const remedyCommandWordings: CommandWordings<RemedyPayloads & OwnWithdrawalPayloads> = {
  'file-reconsideration': {
    title: { zh: '登记行政复议申请', en: 'Record a request for reconsideration', vi: 'Ghi nhận đơn khiếu nại' },
    done: 'Reconsideration requested',
  },
  'record-correction-notice': {
    title: {
      zh: '登记复议申请补正通知',
      en: 'Record that the request has to be corrected',
      vi: 'Ghi nhận yêu cầu sửa đổi, bổ sung đơn khiếu nại',
    },
    done: 'Correction asked for',
  },
  'record-correction': {
    title: {
      zh: '登记复议申请已补正',
      en: 'Record that the request was corrected',
      vi: 'Ghi nhận đơn khiếu nại đã sửa đổi, bổ sung',
    },
    done: 'Request corrected',
  },
  'record-reconsideration-acceptance': {
    title: {
      zh: '登记行政复议受理',
      en: 'Record that the authority has accepted the request',
      vi: 'Ghi nhận việc thụ lý khiếu nại',
    },
    done: 'Reconsideration accepted',
  },
  'record-reconsideration-refusal': {
    title: {
      zh: '登记行政复议不予受理或者驳回申请',
      en: 'Record that the authority does not take the request',
      vi: 'Ghi nhận việc không thụ lý hoặc bác khiếu nại',
    },
    done: 'Reconsideration refused',
  },
  'record-reconsideration-stay': {
    title: {
      zh: '登记行政复议中止',
      en: 'Record that reconsideration is stayed',
      vi: 'Ghi nhận việc tạm đình chỉ giải quyết khiếu nại',
    },
    done: 'Reconsideration stayed',
  },
  'record-reconsideration-resumption': {
    title: {
      zh: '登记恢复行政复议审理',
      en: 'Record that reconsideration goes on',
      vi: 'Ghi nhận việc tiếp tục giải quyết khiếu nại',
    },
    done: 'Reconsideration resumed',
  },
  'record-reconsideration-extension': {
    title: {
      zh: '登记行政复议延期',
      en: 'Record that the period of reconsideration is extended',
      vi: 'Ghi nhận việc kéo dài thời hạn giải quyết khiếu nại',
    },
    done: 'Reconsideration extended',
  },
  'record-reconsideration-decision': {
    title: {
      zh: '登记行政复议决定',
      en: 'Record the decision on reconsideration',
      vi: 'Ghi nhận quyết định giải quyết khiếu nại',
    },
    done: 'Reconsideration decided',
  },
  'file-suit': {
    title: {
      zh: '登记行政诉讼起诉',
      en: 'Record a suit against the act',
      vi: 'Ghi nhận việc khởi kiện vụ án hành chính',
    },
    done: 'Suit filed',
  },
  'record-suit-acceptance': {
    title: {
      zh: '登记法院立案',
      en: 'Record that the court has accepted the suit',
      vi: 'Ghi nhận việc Tòa án thụ lý vụ án hành chính',
    },
    done: 'Suit accepted',
  },
  'record-suit-refusal': {
    title: {
      zh: '登记法院不予立案或者驳回起诉',
      en: 'Record that the court does not take the suit',
      vi: 'Ghi nhận việc Tòa án không thụ lý hoặc bác đơn khởi kiện',
    },
    done: 'Suit refused',
  },
  'record-judgment': {
    title: { zh: '登记生效判决', en: 'Record the judgment that has taken effect', vi: 'Ghi nhận bản án có hiệu lực' },
    done: 'Judgment',
  },
  'record-remedy-withdrawal': {
    title: {
      zh: '登记撤回复议申请或者撤诉',
      en: 'Record that the remedy is withdrawn',
      vi: 'Ghi nhận việc rút đơn khiếu nại hoặc rút đơn khởi kiện',
    },
    done: 'Remedy withdrawn',
  },
  'withdraw-act': {
    title: {
      zh: '自行撤销行政行为',
      en: 'Take back an act of the authority itself',
      vi: 'Tự hủy bỏ quyết định hành chính',
    },
    done: 'Act taken back',
  },
};
