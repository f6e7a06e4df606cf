import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { RewardRow as OwnRow } from '../../domain/processes/reward/state.ts';
import type { ProjectionRow } from './projection.ts';

/** What of a process only a report lists and is searched by; it tells nothing of who has reported. */
export type RewardRow = ProjectionRow & OwnRow;

const columns = {
  id: {
    name: 'id',
    type: 'uuid',
    primary: true,
    foreignKey: { target: 'process', name: 'reward_process', onDelete: 'NO ACTION' },
  },
  isOpen: { name: 'is_open', type: 'boolean' },
  officeId: { name: 'office_id', type: 'text' },
  openedAt: { name: 'opened_at', type: 'timestamptz' },
  channel: { name: 'channel', type: 'text' },
  receivedOn: { name: 'received_on', type: 'date' },
  matterId: { name: 'matter_id', type: 'uuid', nullable: true },
  finding: { name: 'finding', type: 'text', nullable: true },
  routedUp: { name: 'routed_up', type: 'boolean' },
  level: { name: 'level', type: 'smallint', nullable: true },
  loss: { name: 'loss', type: 'bigint', nullable: true },
  possibleLoss: { name: 'possible_loss', type: 'bigint', nullable: true },
  awarded: { name: 'awarded', type: 'bigint', nullable: true },
  paidOn: { name: 'paid_on', type: 'date', nullable: true },
} as const satisfies Record<keyof RewardRow, EntitySchemaColumnOptions>;

export const RewardEntity = new EntitySchema<RewardRow>({
  name: 'reward',
  tableName: 'reward',
  columns,
  indices: [
    { name: 'reward_open_by_receipt', columns: ['receivedOn', 'id'], where: 'is_open' },
    { name: 'reward_by_receipt', columns: ['receivedOn', 'id'] },
    { name: 'reward_open_by_channel', columns: ['channel', 'id'], where: 'is_open' },
    { name: 'reward_open_by_finding', columns: ['finding', 'id'], where: 'is_open' },
    { name: 'reward_open_routed_up', columns: ['id'], where: '(is_open AND routed_up)' },
    { name: 'reward_by_matter', columns: ['matterId'], where: '(matter_id IS NOT NULL)' },
  ],
  checks: [
    { name: 'reward_level', expression: 'level IN (1, 2)' },
    { name: 'reward_amounts_not_negative', expression: 'least(loss, possible_loss, awarded) >= 0' },
  ],
});
