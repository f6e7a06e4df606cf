export { historyArchive } from './history-archive/history-archive.ts';
export { recordRestoration } from './record-restoration/record-restoration.ts';
export { recoveryCase } from './recovery-case/recovery-case.ts';
export { rollout } from './rollout/rollout.ts';
