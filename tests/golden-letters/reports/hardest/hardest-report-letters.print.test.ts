import { rewardLetters } from '../../../../activities/documents/templates/reward/registry.ts';
import { documentWordings } from '../../../../wording/reward/documents.ts';
import { goldenLetters } from '../../golden.ts';
import { hardestReportLetters } from '../../hardest/hardest-letters.ts';

goldenLetters(rewardLetters, hardestReportLetters, (kind) => documentWordings[kind].zh, new URL('.', import.meta.url));
