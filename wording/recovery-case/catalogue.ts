import { speakersOf, type Catalogue } from '../catalogue.ts';
import { commandWordings } from './commands.ts';
import { consequences } from './clocks.ts';
import { reviewWordings } from './reviews.ts';
import { documentWordings } from './documents.ts';
import { dutyWordings } from './duties.ts';
import { factWordings } from './facts.ts';
import { outcomeWordings } from './outcomes.ts';
import { sentences } from './sentences.ts';
import { stageWordings } from './stages.ts';

/** How a recovery case calls its parts, and what it says. */
export const recoveryCaseCatalogue: Catalogue = {
  sentences,
  commands: commandWordings,
  stages: stageWordings,
  documents: documentWordings,
  consequences,
  reviews: reviewWordings,
  outcomes: outcomeWordings,
  facts: factWordings,
  duties: dutyWordings,
};

/** What says the messages of recovery cases, by language. */
export const recoveryCaseSpeakers = speakersOf(recoveryCaseCatalogue);
