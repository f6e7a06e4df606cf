import type { CourtPayloads } from '../../../domain/recovery-case/court/court-payloads.ts';
import type { CommandWordings } from '../../kernel/command-wording.ts';

/** Compulsory execution through the court. */
export const courtCommandWordings: CommandWordings<CourtPayloads> = {
  'file-court-application': {
    title: {
      zh: '逾期申请强制执行',
      en: 'File the court application late, with reasons',
      vi: 'Nộp muộn đơn yêu cầu cưỡng chế, nêu lý do',
    },
    done: 'Court application filed late',
  },
  'withdraw-court-application': {
    title: {
      zh: '撤回过早的强制执行申请',
      en: 'Withdraw a court application that came too early',
      vi: 'Rút đơn yêu cầu cưỡng chế nộp quá sớm',
    },
    done: 'Court application withdrawn as too early',
  },
  'record-court-gaps': {
    title: {
      zh: '登记法院要求补正',
      en: 'Record that the court asks for more',
      vi: 'Ghi nhận yêu cầu bổ sung của Tòa án',
    },
    done: 'The court asks for more',
  },
  'record-court-gaps-cured': {
    title: { zh: '登记补正完成', en: 'Record that the gaps are cured', vi: 'Ghi nhận việc đã bổ sung hồ sơ' },
    done: 'Gaps in the application cured',
  },
  'record-court-refusal': {
    title: {
      zh: '登记法院不予受理或不予执行',
      en: 'Record that the court has refused the application',
      vi: 'Ghi nhận việc Tòa án không thụ lý hoặc không cho thi hành',
    },
    done: 'Refused by the court',
  },
  'record-court-refusal-served': {
    title: {
      zh: '登记不予执行裁定送达',
      en: 'Record receipt of the refusal to enforce',
      vi: 'Ghi nhận ngày nhận quyết định không cho thi hành',
    },
    done: 'Refusal to enforce received',
  },
  'object-to-court-refusal': {
    title: {
      zh: '向上一级法院申请复议',
      en: 'Object to the refusal before the higher court',
      vi: 'Đề nghị Tòa án cấp trên xem xét lại',
    },
    done: 'Objection to the refusal lodged with the higher court',
  },
  'record-court-objection-outcome': {
    title: {
      zh: '登记上一级法院复议结果',
      en: 'Record the answer of the higher court',
      vi: 'Ghi nhận trả lời của Tòa án cấp trên',
    },
    done: 'The higher court has answered',
  },
  'record-court-acceptance': {
    title: {
      zh: '登记法院受理',
      en: 'Record that the court has accepted the application',
      vi: 'Ghi nhận việc Tòa án thụ lý đơn yêu cầu cưỡng chế',
    },
    done: 'Accepted by the court',
  },
  'record-manifest-defect': {
    title: {
      zh: '登记法院审查明显违法情形',
      en: 'Record that the court examines a manifest defect',
      vi: 'Ghi nhận việc Tòa án xem xét dấu hiệu trái pháp luật rõ ràng',
    },
    done: 'The court examines a manifest defect',
  },
  'record-court-ruling': {
    title: { zh: '登记准予执行裁定', en: 'Record the ruling to enforce', vi: 'Ghi nhận quyết định cho thi hành' },
    done: 'Enforcement ruled by the court',
  },
  'record-enforcement-ended': {
    title: {
      zh: '登记终结本次执行',
      en: 'Record that enforcement ended without full payment',
      vi: 'Ghi nhận việc kết thúc lần thi hành này',
    },
    done: 'Enforcement ended without full payment',
  },
  'record-assets-found': {
    title: {
      zh: '登记财产线索并申请恢复执行',
      en: 'Record assets that were found, and resume enforcement',
      vi: 'Ghi nhận tài sản mới phát hiện và yêu cầu tiếp tục thi hành',
    },
    done: 'Assets found; resumption of enforcement asked for',
  },
  'apply-for-preservation': {
    title: { zh: '申请财产保全', en: 'Apply for preservation of assets', vi: 'Yêu cầu bảo toàn tài sản' },
    done: 'Preservation of assets applied for',
  },
  'record-preservation': {
    title: {
      zh: '登记财产保全结果',
      en: 'Record the answer of the court on preservation',
      vi: 'Ghi nhận kết quả bảo toàn tài sản',
    },
    done: 'The court has answered on preservation',
  },
};
