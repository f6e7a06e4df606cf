export { historyArchive } from './history-archive/history-archive.ts';
export { recordRestoration } from './record-restoration/record-restoration.ts';
export { recoveryCase } from './recovery-case/recovery-case.ts';
export { reportedMatter } from './reported-matter/reported-matter.ts';
export { reward } from './reward/reward.ts';
export { rollout } from './rollout/rollout.ts';
