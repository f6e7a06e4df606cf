import type { PolicePayloads } from '../../../domain/recovery-case/police/police-payloads.ts';
import type { CommandWordings } from '../../kernel/command-wording.ts';

/** Referral to the police. */
export const policeCommandWordings: CommandWordings<PolicePayloads> = {
  'request-filing-supervision': {
    title: {
      zh: '建议检察机关立案监督',
      en: 'Ask the procuratorate to supervise the filing',
      vi: 'Kiến nghị Viện kiểm sát kiểm sát việc khởi tố',
    },
    done: 'Procuratorate asked to supervise the filing',
  },
  'record-procuratorate-demand': {
    title: {
      zh: '登记检察机关要求说明不立案理由',
      en: 'Record that the procuratorate asks the police to explain',
      vi: 'Ghi nhận việc Viện kiểm sát yêu cầu giải thích lý do không khởi tố',
    },
    done: 'Police asked by the procuratorate to explain',
  },
  'record-police-explanation': {
    title: {
      zh: '登记公安机关说明不立案理由',
      en: 'Record that the police have explained the refusal',
      vi: 'Ghi nhận việc Công an giải thích lý do không khởi tố',
    },
    done: 'Refusal explained by the police',
  },
  'record-procuratorate-decision': {
    title: {
      zh: '登记检察机关立案监督结果',
      en: 'Record what the procuratorate has decided on the filing',
      vi: 'Ghi nhận kết quả kiểm sát việc khởi tố',
    },
    done: 'Decision of the procuratorate recorded',
  },
  'open-referral': {
    title: { zh: '启动移送', en: 'Open a referral to the police', vi: 'Bắt đầu thủ tục chuyển Công an' },
    done: 'Referral to the police opened',
  },
  'approve-referral': {
    title: { zh: '批准移送', en: 'Approve the transfer to the police', vi: 'Phê duyệt việc chuyển Công an' },
    done: 'Transfer to the police approved',
  },
  'decline-referral': {
    title: { zh: '不批准移送', en: 'Decline the transfer to the police', vi: 'Không phê duyệt việc chuyển Công an' },
    done: 'Transfer to the police declined',
  },
  'record-police-filing': {
    title: {
      zh: '登记公安立案',
      en: 'Record that the police have filed the case',
      vi: 'Ghi nhận việc Công an khởi tố',
    },
    done: 'Case filed by the police',
  },
  'record-handover-receipt': {
    title: {
      zh: '登记涉案材料交接手续',
      en: 'Record that the police have signed for the materials',
      vi: 'Ghi nhận việc giao nhận tài liệu',
    },
    done: 'Materials signed for by the police',
  },
  'record-police-report': {
    title: { zh: '登记公安反馈结果', en: 'Record the report back of the police', vi: 'Ghi nhận phản hồi của Công an' },
    done: 'Report of the police received',
  },
  'request-police-reconsideration': {
    title: {
      zh: '提请公安机关复议',
      en: 'Ask the police to reconsider their refusal',
      vi: 'Đề nghị Công an xem xét lại',
    },
    done: 'Reconsideration of the refusal asked for',
  },
  'record-police-reconsideration': {
    title: {
      zh: '登记公安机关复议决定',
      en: 'Record the answer of the police on reconsideration',
      vi: 'Ghi nhận kết quả xem xét lại của Công an',
    },
    done: 'Answer of the police on reconsideration recorded',
  },
  'record-police-receipt': {
    title: {
      zh: '登记公安机关接收',
      en: 'Record that the police have received the transfer',
      vi: 'Ghi nhận việc Công an tiếp nhận',
    },
    done: 'Transfer received by the police',
  },
  'record-police-jurisdiction': {
    title: {
      zh: '登记转送有管辖权的公安机关',
      en: 'Record that the police have passed the matter on to others',
      vi: 'Ghi nhận việc chuyển đến Công an có thẩm quyền',
    },
    done: 'Passed on for want of jurisdiction',
  },
  'record-police-gaps': {
    title: {
      zh: '登记公安机关要求补正材料',
      en: 'Record that the police ask for missing materials',
      vi: 'Ghi nhận việc Công an yêu cầu bổ sung tài liệu',
    },
    done: 'Missing materials asked for',
  },
  'record-police-gaps-cured': {
    title: {
      zh: '登记补正材料',
      en: 'Record that the missing materials were supplied',
      vi: 'Ghi nhận việc đã bổ sung tài liệu',
    },
    done: 'Missing materials supplied',
  },
  'record-police-refusal': {
    title: {
      zh: '登记公安不予立案',
      en: 'Record that the police have refused the case',
      vi: 'Ghi nhận việc Công an không khởi tố',
    },
    done: 'Case refused by the police',
  },
};
