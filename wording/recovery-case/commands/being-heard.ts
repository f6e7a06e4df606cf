import type { BeingHeardPayloads } from '../../../domain/procedures/administrative-act/being-heard-payloads.ts';
import type { CommandWordings } from '../../kernel/command-wording.ts';

/** Defence and hearing before the decision. */
export const beingHeardCommandWordings: CommandWordings<BeingHeardPayloads> = {
  'record-defence': {
    title: { zh: '登记陈述申辩', en: 'Record a statement or defence', vi: 'Ghi nhận giải trình' },
    done: 'Defence received',
  },
  'answer-defence': {
    title: { zh: '答复陈述申辩意见', en: 'Answer a defence in the decision', vi: 'Trả lời ý kiến giải trình' },
    done: 'Defence answered',
  },
  'request-hearing': {
    title: { zh: '登记听证申请', en: 'Record that a hearing is asked for', vi: 'Ghi nhận yêu cầu điều trần' },
    done: 'Hearing asked for',
  },
  'schedule-hearing': {
    title: { zh: '确定听证时间地点', en: 'Set the day of the hearing', vi: 'Ấn định ngày điều trần' },
    done: 'Hearing scheduled',
  },
  'record-hearing': {
    title: { zh: '登记听证笔录', en: 'Record that the hearing was held', vi: 'Ghi nhận biên bản điều trần' },
    done: 'Hearing held',
  },
  'record-hearing-lapse': {
    title: {
      zh: '登记撤回听证或者未到场',
      en: 'Record that the hearing was withdrawn or nobody came',
      vi: 'Ghi nhận việc rút yêu cầu hoặc vắng mặt tại phiên điều trần',
    },
    done: 'Hearing lapsed',
  },
};
