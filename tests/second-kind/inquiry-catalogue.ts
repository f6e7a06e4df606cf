import type { Catalogue } from '../../wording/catalogue.ts';
import { steeringCommandWordings } from '../../wording/kernel/steering-commands.ts';
import { gateCommandWordings } from '../../wording/kernel/gates-commands.ts';
import { stoppedStepCommandWordings } from '../../wording/kernel/stopped-step-commands.ts';
import { recoveryCaseCatalogue } from '../../wording/recovery-case/catalogue.ts';

const everywhere = (word: string) => ({ zh: word, en: word, vi: word });

/** How an inquiry calls its parts; what every process says it says in the same words. */
export const inquiryCatalogue: Catalogue = {
  sentences: recoveryCaseCatalogue.sentences,
  commands: {
    ...steeringCommandWordings,
    ...gateCommandWordings,
    ...stoppedStepCommandWordings,
    answer: { title: everywhere('Answer the question'), done: 'Answered' },
    'pass-on': { title: everywhere('Pass on what is found out'), done: 'Passed on' },
    learn: { title: everywhere('Another inquiry has found out'), done: 'Learnt' },
  },
  stages: { asked: everywhere('Asked') },
  documents: { question: everywhere('Question') },
  consequences: { reply: everywhere('The inquiry is closed unanswered.') },
  outcomes: {},
  facts: {},
  duties: recoveryCaseCatalogue.duties,
  reviews: {},
};
