import { recoveryCaseLetters } from '../../../activities/documents/templates/registry.ts';
import { documentWordings } from '../../../wording/recovery-case/documents.ts';
import { goldenLetters } from '../golden.ts';
import { hardestLetters } from './hardest-letters.ts';

goldenLetters(recoveryCaseLetters, hardestLetters, (kind) => documentWordings[kind].zh, new URL('.', import.meta.url));
