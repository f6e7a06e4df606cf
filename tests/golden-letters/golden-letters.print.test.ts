import { recoveryCaseLetters } from '../../activities/documents/templates/registry.ts';
import { documentWordings } from '../../wording/recovery-case/documents.ts';
import { goldenLetters } from './golden.ts';
import { lettersOfEachKind } from './sample-letters.ts';
import { specialLetters } from './special-letters.ts';

goldenLetters(
  recoveryCaseLetters,
  { ...lettersOfEachKind, ...specialLetters },
  (kind) => documentWordings[kind].zh,
  new URL('.', import.meta.url),
);
