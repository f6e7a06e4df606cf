import type { SteeringPayloads } from '../../domain/kernel/steering/steering-payloads.ts';
import type { CommandWordings } from './command-wording.ts';

/** What people can tell every process to steer it. */
export const steeringCommandWordings: CommandWordings<SteeringPayloads> = {
  assign: { title: { zh: '指派承办人', en: 'Assign', vi: 'Phân công người thụ lý' }, done: 'Assigned' },
  note: { title: { zh: '备注', en: 'Leave a note', vi: 'Ghi chú' }, done: 'Note' },
  'extend-deadline': {
    title: { zh: '延长期限', en: 'Extend a deadline', vi: 'Gia hạn thời hạn' },
    done: 'Deadline extended',
  },
  'confirm-nothing-came': {
    title: {
      zh: '确认期限内无人提出',
      en: 'Confirm that nothing came in time',
      vi: 'Xác nhận không có gì nộp đúng hạn',
    },
    done: 'Nothing came in time',
  },
  'let-clock-act': {
    title: { zh: '重新启动期限事项', en: 'Let a clock act that has failed', vi: 'Khởi động lại thời hạn bị lỗi' },
    done: 'Clock set going again',
  },
  'produce-document': {
    title: { zh: '重新制发文书', en: 'Produce a document that has failed', vi: 'Lập lại văn bản bị lỗi' },
    done: 'Document produced again',
  },
  'settle-consequence': {
    title: {
      zh: '核定待核事项',
      en: 'Settle what was done on what has turned out otherwise',
      vi: 'Kết luận việc đã làm theo điều nay đã khác',
    },
    done: 'Looked at what was done on what has turned out otherwise',
  },
  'event-untaken': {
    title: { zh: '通知未能送达', en: 'An event has not arrived', vi: 'Thông báo chưa đến' },
    done: 'Event not arrived',
  },
  'event-taken': {
    title: { zh: '通知已送达', en: 'An event has arrived after all', vi: 'Thông báo đã đến' },
    done: 'Event arrived',
  },
  'withdraw-event': {
    title: { zh: '撤回未送达的通知', en: 'Withdraw an event that has not arrived', vi: 'Rút lại thông báo chưa đến' },
    done: 'Event withdrawn',
  },
  hold: { title: { zh: '中止办理', en: 'Put on hold', vi: 'Tạm dừng xử lý' }, done: 'Put on hold' },
  release: {
    title: { zh: '恢复办理', en: 'Release the hold', vi: 'Tiếp tục xử lý sau tạm dừng' },
    done: 'Hold released',
  },
  'acknowledge-lost-steps': {
    title: { zh: '确认记录缺失', en: 'Acknowledge that steps are lost', vi: 'Xác nhận hồ sơ bị thiếu các bước' },
    done: 'Lost steps acknowledged',
  },
};
