import type { KernelMessages } from '../../domain/kernel/kernel-messages.ts';
import type { RecoveryCaseMessages } from '../../domain/recovery-case/messages.ts';
import { actSentences } from '../administrative-act/sentences.ts';
import { kernelSentences } from '../kernel/sentences.ts';
import type { Sentences } from '../sentences.ts';
import { courtSentences } from './sentences/court.ts';
import { documentSentences } from './sentences/documents.ts';
import { ladderSentences } from './sentences/ladder.ts';
import { limitationSentences } from './sentences/limitation.ts';
import { policeSentences } from './sentences/police.ts';
import { actsRemarkSentences } from './sentences/said-about-acts.ts';
import { amountsRemarkSentences } from './sentences/said-about-amounts.ts';
import { oftenSaidSentences } from './sentences/said-often.ts';
import { collaborationRemarkSentences } from './sentences/said-about-collaboration.ts';
import { civilRemarkSentences } from './sentences/said-about-civil.ts';
import { courtRemarkSentences } from './sentences/said-about-court.ts';
import { limitationRemarkSentences } from './sentences/said-about-limitation.ts';
import { penaltiesRemarkSentences } from './sentences/said-about-penalties.ts';
import { peopleRemarkSentences } from './sentences/said-about-people.ts';
import { policeRemarkSentences } from './sentences/said-about-police.ts';
import { reportRemarkSentences } from './sentences/said-about-reports.ts';
import { serviceRemarkSentences } from './sentences/said-about-service.ts';
import { stagesRemarkSentences } from './sentences/said-about-stages.ts';
import { benefitActsRemarkSentences } from './sentences/said-about-benefit-acts.ts';
import { warningSentences } from './sentences/warnings.ts';

/** Every sentence that a recovery case says. */
export const sentences: Sentences<KernelMessages & RecoveryCaseMessages> = {
  ...kernelSentences,
  ...actSentences,
  ...courtSentences,
  ...documentSentences,
  ...ladderSentences,
  ...limitationSentences,
  ...policeSentences,
  ...actsRemarkSentences,
  ...amountsRemarkSentences,
  ...oftenSaidSentences,
  ...collaborationRemarkSentences,
  ...civilRemarkSentences,
  ...courtRemarkSentences,
  ...limitationRemarkSentences,
  ...penaltiesRemarkSentences,
  ...peopleRemarkSentences,
  ...policeRemarkSentences,
  ...reportRemarkSentences,
  ...serviceRemarkSentences,
  ...stagesRemarkSentences,
  ...benefitActsRemarkSentences,
  ...warningSentences,
};
