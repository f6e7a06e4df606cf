import { speakersOf, type Catalogue } from '../catalogue.ts';
import { consequences } from './clocks.ts';
import { commandWordings } from './commands.ts';
import { documentWordings } from './documents.ts';
import { dutyWordings } from './duties.ts';
import { factWordings } from './facts.ts';
import { outcomeWordings } from './outcomes.ts';
import { sentences } from './sentences.ts';
import { stageWordings } from './stages.ts';

/** How a report and its reward call their parts, and what they say. */
export const rewardCatalogue: Catalogue = {
  sentences,
  commands: commandWordings,
  stages: stageWordings,
  documents: documentWordings,
  consequences,
  outcomes: outcomeWordings,
  facts: factWordings,
  duties: dutyWordings,
  reviews: {},
};

/** What says the messages of reports, by language. */
export const rewardSpeakers = speakersOf(rewardCatalogue);
