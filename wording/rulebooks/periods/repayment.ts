import type { PeriodId } from '../../../domain/rulebooks/row-ids.ts';
import type { PeriodWording } from '../period-wording.ts';

/** Limitation (rows B5 and D6). */
export const repaymentWordings = {
  B5: {
    title: { zh: '行政处罚追诉时效', en: 'Limitation of penalties', vi: 'Thời hiệu xử phạt' },
    startsFrom: {
      zh: '违法行为发生；有连续或者继续状态的，为行为终了',
      en: 'the act, or its end if it continues',
      vi: 'ngày vi phạm; nếu kéo dài, ngày chấm dứt',
    },
    onExpiry: {
      zh: '不再给予处罚；追回继续进行',
      en: 'no penalty; recovery goes on',
      vi: 'không xử phạt; việc thu hồi tiếp tục',
    },
  },
  'B5.harm': {
    title: {
      zh: '涉及生命健康安全、金融安全且有危害后果的处罚时效',
      en: 'Limitation of penalties where life, health or financial safety is harmed',
      vi: 'Thời hiệu xử phạt khi gây hại cho tính mạng, sức khỏe hoặc an ninh tài chính',
    },
    startsFrom: {
      zh: '违法行为发生；有连续或者继续状态的，为行为终了',
      en: 'the act, or its end if it continues',
      vi: 'ngày vi phạm; nếu kéo dài, ngày chấm dứt',
    },
    onExpiry: {
      zh: '不再给予处罚；追回继续进行',
      en: 'no penalty; recovery goes on',
      vi: 'không xử phạt; việc thu hồi tiếp tục',
    },
  },
  D6: {
    title: {
      zh: '不当得利诉讼时效',
      en: 'Limitation of the claim for unjust enrichment',
      vi: 'Thời hiệu đòi tài sản được lợi không có căn cứ pháp luật',
    },
    startsFrom: {
      zh: '知道损失和义务人；催告或者同意履行的重新计算；分期的，为最后一期到期日',
      en: 'knowing of the loss and the debtor; a demand or admission restarts it; instalments: the last due date',
      vi: 'ngày biết thiệt hại và người có nghĩa vụ; đôn đốc hoặc thừa nhận làm tính lại; nếu trả dần, ngày đến hạn cuối',
    },
    onExpiry: {
      zh: '义务人可以提出不履行的抗辩',
      en: 'the debtor may refuse to perform',
      vi: 'người có nghĩa vụ có thể từ chối thực hiện',
    },
  },
  'D6.outer': {
    title: {
      zh: '最长权利保护期间',
      en: 'Outer limitation of the claim for unjust enrichment',
      vi: 'Thời hạn bảo vệ dài nhất của quyền đòi',
    },
    startsFrom: { zh: '权利受到损害', en: 'the infringement', vi: 'ngày quyền bị xâm phạm' },
    onExpiry: {
      zh: '人民法院不予保护，但可以根据申请延长',
      en: 'the court protects the claim no longer, unless it extends the period',
      vi: 'Tòa án không bảo vệ nữa, trừ khi gia hạn',
    },
  },
} as const satisfies { readonly [Id in PeriodId]?: PeriodWording };
