import type { CollaborationPayloads } from '../../../domain/recovery-case/collaboration/collaboration-payloads.ts';
import type { CommandWordings } from '../../kernel/command-wording.ts';

/** Collaboration of other authorities. */
export const collaborationCommandWordings: CommandWordings<CollaborationPayloads> = {
  'ask-for-collaboration': {
    title: { zh: '发出案件协作函', en: 'Ask another authority for collaboration', vi: 'Gửi công văn đề nghị phối hợp' },
    done: 'Collaboration asked for',
  },
  'record-collaboration-answer': {
    title: {
      zh: '登记协作回函',
      en: 'Record the answer of another authority',
      vi: 'Ghi nhận công văn trả lời phối hợp',
    },
    done: 'Answer of another authority received',
  },
};
