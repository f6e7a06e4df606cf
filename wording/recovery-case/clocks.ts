import type { DeadlinePurpose } from '../../domain/recovery-case/deadline-purposes.ts';
import type { Wordings } from '../wording.ts';
import { kernelConsequences } from '../kernel/clock-consequences.ts';
import { ladderConsequences } from './clocks/ladder.ts';
import { serviceConsequences } from './clocks/service.ts';
import { remediesConsequences } from './clocks/remedies.ts';
import { courtConsequences } from './clocks/court.ts';
import { civilSuitConsequences } from './clocks/civil-suit.ts';
import { limitationConsequences } from './clocks/limitation.ts';
import { policeConsequences } from './clocks/police.ts';
import { penaltiesConsequences } from './clocks/penalties.ts';
import { amountConsequences } from './clocks/amounts.ts';
import { collaborationConsequences } from './clocks/collaboration.ts';
import { peopleConsequences } from './clocks/people.ts';

/** What the procedure does when a clock runs out, as the case, the Temporal UI and the forecast say it beforehand. */
export const consequences: Wordings<DeadlinePurpose> = {
  ...ladderConsequences,
  ...serviceConsequences,
  ...remediesConsequences,
  ...courtConsequences,
  ...civilSuitConsequences,
  ...limitationConsequences,
  ...policeConsequences,
  ...penaltiesConsequences,
  ...amountConsequences,
  ...collaborationConsequences,
  ...kernelConsequences,
  ...peopleConsequences,
};
