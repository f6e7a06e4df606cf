import { speakersOf } from '../catalogue.ts';
import type { Sentences } from '../sentences.ts';
import { amountSentences, type AmountMessages } from './amounts.ts';
import { historySentences, type HistoryMessages } from './history.ts';
import { requestSentences, type RequestMessages } from './requests.ts';
import { rulebookSentences, type RulebookMessages } from './rulebooks.ts';
import { searchingSentences, type SearchingMessages } from './searching.ts';
import { serviceSentences, type ServiceMessages } from './services.ts';
import { writingSentences, type WritingMessages } from './writing.ts';

/** What the API says of itself, whatever kind of process it is asked about, by code. */
export interface AnswerMessages
  extends
    AmountMessages,
    HistoryMessages,
    RequestMessages,
    RulebookMessages,
    SearchingMessages,
    ServiceMessages,
    WritingMessages {}

export const answerSentences: Sentences<AnswerMessages> = {
  ...amountSentences,
  ...historySentences,
  ...requestSentences,
  ...rulebookSentences,
  ...searchingSentences,
  ...serviceSentences,
  ...writingSentences,
};

/** What says the sentences of the API, by language. */
export const answerSpeakers = speakersOf({
  sentences: answerSentences,
  commands: {},
  stages: {},
  documents: {},
  consequences: {},
  outcomes: {},
  facts: {},
  duties: {},
  reviews: {},
});
