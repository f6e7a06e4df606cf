export { historyArchive } from './history-archive/history-archive.ts';
export { recoveryCase } from './recovery-case/recovery-case.ts';
export { rollout } from './rollout/rollout.ts';
