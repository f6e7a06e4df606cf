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
import { preFlightSentences } from './sentences/pre-flight.ts';
import { actRemarkSentences } from './sentences/act-remarks.ts';
import { amountRemarkSentences } from './sentences/amount-remarks.ts';
import { generalSentences } from './sentences/general.ts';
import { collaborationRemarkSentences } from './sentences/collaboration-remarks.ts';
import { incomingRemarkSentences } from './sentences/incoming-remarks.ts';
import { civilRemarkSentences } from './sentences/civil-remarks.ts';
import { courtRemarkSentences } from './sentences/court-remarks.ts';
import { limitationRemarkSentences } from './sentences/limitation-remarks.ts';
import { penaltyRemarkSentences } from './sentences/penalty-remarks.ts';
import { peopleRemarkSentences } from './sentences/people-remarks.ts';
import { successionRemarkSentences } from './sentences/succession-remarks.ts';
import { benefitRemarkSentences } from './sentences/benefit-remarks.ts';
import { policeRemarkSentences } from './sentences/police-remarks.ts';
import { reportRemarkSentences } from './sentences/report-remarks.ts';
import { serviceRemarkSentences } from './sentences/service-remarks.ts';
import { stageRemarkSentences } from './sentences/stage-remarks.ts';
import { benefitActRemarkSentences } from './sentences/benefit-act-remarks.ts';
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
  ...preFlightSentences,
  ...actRemarkSentences,
  ...amountRemarkSentences,
  ...generalSentences,
  ...collaborationRemarkSentences,
  ...incomingRemarkSentences,
  ...civilRemarkSentences,
  ...courtRemarkSentences,
  ...limitationRemarkSentences,
  ...penaltyRemarkSentences,
  ...peopleRemarkSentences,
  ...successionRemarkSentences,
  ...benefitRemarkSentences,
  ...policeRemarkSentences,
  ...reportRemarkSentences,
  ...serviceRemarkSentences,
  ...stageRemarkSentences,
  ...benefitActRemarkSentences,
  ...warningSentences,
};
