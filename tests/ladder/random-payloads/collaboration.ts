import { reason, type RandomPayloads } from './pick.ts';

export const collaborationPayloads: RandomPayloads<'ask-for-collaboration' | 'record-collaboration-answer'> = {
  'ask-for-collaboration': () => ({ authority: 'prison', request: reason }),
  'record-collaboration-answer': ({ collaborations }, { today }) => ({
    documentId: collaborations.find(({ answeredOn }) => answeredOn === null)?.documentId ?? 'none',
    answeredOn: today,
    answer: reason,
  }),
};
