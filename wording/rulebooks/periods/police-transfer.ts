import type { PeriodId } from '../../../domain/rulebooks/row-ids.ts';
import type { PeriodWording } from '../period-wording.ts';

/** Transfer to the police (rows C1 to C5). */
export const policeTransferWordings = {
  'C1.decide': {
    title: {
      zh: '移送审批期限',
      en: "Head's decision on the transfer",
      vi: 'Quyết định của thủ trưởng về việc chuyển',
    },
    startsFrom: { zh: '提出移送报告', en: 'the transfer report', vi: 'ngày báo cáo chuyển' },
    onExpiry: {
      zh: '逾期不移送的，追究责任',
      en: 'officials are liable for not transferring',
      vi: 'người có trách nhiệm phải chịu trách nhiệm vì không chuyển',
    },
  },
  'C1.transfer': {
    title: { zh: '批准后移送期限', en: 'Transfer after approval', vi: 'Chuyển sau khi phê duyệt' },
    startsFrom: { zh: '批准移送', en: 'approval of the transfer', vi: 'ngày phê duyệt chuyển' },
    onExpiry: {
      zh: '逾期不移送的，追究责任',
      en: 'officials are liable for not transferring',
      vi: 'người có trách nhiệm phải chịu trách nhiệm vì không chuyển',
    },
  },
  'C2.review': {
    title: { zh: '公安机关审查期限', en: 'Review by the police', vi: 'Công an xem xét' },
    startsFrom: { zh: '公安机关接受移送', en: 'receipt of the transfer by the police', vi: 'ngày Công an tiếp nhận' },
    onExpiry: {
      zh: '要求公安机关立案或者说明不立案理由',
      en: 'the office asks the police to file the case or refuse with reasons',
      vi: 'cơ quan đề nghị Công an khởi tố hoặc nêu lý do từ chối',
    },
  },
  'C2.jurisdiction': {
    title: { zh: '管辖移送期限', en: 'Passing on for want of jurisdiction', vi: 'Chuyển đến cơ quan có thẩm quyền' },
    startsFrom: { zh: '公安机关接受移送', en: 'receipt of the transfer by the police', vi: 'ngày Công an tiếp nhận' },
    onExpiry: { zh: '由该公安机关继续办理', en: 'the police keep the matter', vi: 'Công an tiếp tục giải quyết' },
  },
  'C2.gaps': {
    title: { zh: '材料不全告知期限', en: 'Request for missing materials', vi: 'Yêu cầu bổ sung tài liệu' },
    startsFrom: { zh: '公安机关接受移送', en: 'receipt of the transfer by the police', vi: 'ngày Công an tiếp nhận' },
    onExpiry: { zh: '视为材料齐全', en: 'the materials count as complete', vi: 'coi như tài liệu đầy đủ' },
  },
  'C2.cure': {
    title: { zh: '补正材料期限', en: 'Supply of missing materials', vi: 'Bổ sung tài liệu' },
    startsFrom: { zh: '接到补正告知', en: 'the request for missing materials', vi: 'ngày được yêu cầu bổ sung' },
    onExpiry: {
      zh: '公安机关根据现有材料作出决定',
      en: 'the police decide on what they have',
      vi: 'Công an quyết định theo tài liệu hiện có',
    },
  },
  'C3.reconsider': {
    title: {
      zh: '提请复议期限',
      en: 'Request that the police reconsider a refusal',
      vi: 'Đề nghị Công an xem xét lại',
    },
    startsFrom: {
      zh: '接到不予立案通知书',
      en: 'receipt of the refusal to file',
      vi: 'ngày nhận thông báo không khởi tố',
    },
    onExpiry: {
      zh: '不得再提请复议；可以建议检察机关监督',
      en: 'reconsideration is barred; the procuratorate may be asked',
      vi: 'không được đề nghị xem xét lại; có thể kiến nghị Viện kiểm sát',
    },
  },
  'C3.answer': {
    title: {
      zh: '公安机关复议答复期限',
      en: 'Answer of the police on reconsideration',
      vi: 'Công an trả lời việc xem xét lại',
    },
    startsFrom: {
      zh: '公安机关收到提请复议文件',
      en: 'receipt of the request to reconsider',
      vi: 'ngày Công an nhận đề nghị',
    },
    onExpiry: {
      zh: '可以建议检察机关监督',
      en: 'the procuratorate may be asked',
      vi: 'có thể kiến nghị Viện kiểm sát',
    },
  },
  'C3.procuratorate': {
    title: {
      zh: '建议检察机关立案监督期限',
      en: 'Proposal of supervision to the procuratorate',
      vi: 'Kiến nghị Viện kiểm sát kiểm sát việc khởi tố',
    },
    startsFrom: {
      zh: '收到复议决定',
      en: 'receipt of the answer on reconsideration',
      vi: 'ngày nhận trả lời xem xét lại',
    },
    onExpiry: { zh: '不予立案决定确定', en: 'the refusal stands', vi: 'việc không khởi tố giữ nguyên' },
  },
  'C4.explain': {
    title: {
      zh: '公安机关说明理由期限',
      en: 'Explanation of the police to the procuratorate',
      vi: 'Công an giải thích với Viện kiểm sát',
    },
    startsFrom: {
      zh: '收到检察机关的要求',
      en: "receipt of the procuratorate's request",
      vi: 'ngày nhận yêu cầu của Viện kiểm sát',
    },
    onExpiry: {
      zh: '检察机关可以通知立案',
      en: 'the procuratorate may order the case filed',
      vi: 'Viện kiểm sát có thể yêu cầu khởi tố',
    },
  },
  'C4.file': {
    title: { zh: '通知立案期限', en: 'Compulsory filing by the police', vi: 'Công an khởi tố theo yêu cầu' },
    startsFrom: {
      zh: '收到检察机关的立案通知',
      en: "receipt of the procuratorate's order to file",
      vi: 'ngày nhận yêu cầu khởi tố của Viện kiểm sát',
    },
    onExpiry: {
      zh: '告知检察机关仍未立案',
      en: 'the procuratorate is told that the case is not filed',
      vi: 'báo Viện kiểm sát rằng chưa khởi tố',
    },
  },
  C5: {
    title: { zh: '移交涉案材料期限', en: 'Handing over of materials', vi: 'Giao tài liệu' },
    startsFrom: {
      zh: '接到立案通知书',
      en: 'notice that the police have filed the case',
      vi: 'ngày nhận thông báo khởi tố',
    },
    onExpiry: {
      zh: '追究责任；不得以罚代移',
      en: 'officials are liable; no fine may stand in for the transfer',
      vi: 'người có trách nhiệm phải chịu trách nhiệm; không được phạt thay cho việc chuyển',
    },
  },
} as const satisfies { readonly [Id in PeriodId]?: PeriodWording };
