import { processSearchAttributesOf } from '../../contracts/search-attributes.ts';
import { reward } from '../../domain/processes/reward/definition.ts';
import type { Reward } from '../../domain/processes/reward/state.ts';
import { RewardEntity } from '../entities/reward.ts';
import { processKind } from './process-kind.ts';

/** Reports of wrongdoing and their rewards, as they are run and recorded. */
export const rewardKind = processKind<Reward>({
  definition: reward,
  workflow: 'reward',
  title: 'Report',
  table: RewardEntity,
  lists: [],
  rowBefore: (row) => row,
  searchAttributesOf: (state) => processSearchAttributesOf(reward, state),
});
