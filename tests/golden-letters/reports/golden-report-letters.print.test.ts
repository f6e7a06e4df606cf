import { rewardLetters } from '../../../activities/documents/templates/reward/registry.ts';
import { documentWordings } from '../../../wording/reward/documents.ts';
import { goldenLetters } from '../golden.ts';
import { reportLetters } from './sample-report-letters.ts';

goldenLetters(rewardLetters, reportLetters, (kind) => documentWordings[kind].zh, new URL('.', import.meta.url));
