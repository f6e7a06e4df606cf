import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { Channel, FindingKind } from '../../../domain/processes/reward/vocabulary.ts';
import { RewardEntity, type RewardRow } from '../../entities/reward.ts';
import type { OwnConditions } from '../list-query.ts';
import { listOfKind } from '../listed-process.ts';

/** What of a report a list shows beside what every process has; nothing of who has reported. */
export const shownOfReport = [
  'channel',
  'receivedOn',
  'matterId',
  'finding',
  'routedUp',
  'level',
  'loss',
  'possibleLoss',
  'awarded',
  'paidOn',
] as const satisfies (keyof RewardRow)[];

/** Lists of whistleblower reports. */
export const reportList = listOfKind('reward', RewardEntity, shownOfReport, { receivedOn: 'received_on' });

/** What reports are narrowed by that no other process has: each part that is given has to hold. */
export interface ReportFilter {
  readonly channel?: readonly Channel[] | undefined;
  readonly finding?: readonly FindingKind[] | undefined;
  readonly matter?: string | undefined;
  readonly routedUp?: boolean | undefined;
  /** Days from which they are examined, both included. */
  readonly received?: { readonly from?: PlainDate | undefined; readonly to?: PlainDate | undefined } | undefined;
}

export function ofReports({ channel, finding, matter, routedUp, received }: ReportFilter): OwnConditions {
  return (conditions) => {
    conditions.oneOf('reward', 'channel', channel);
    conditions.oneOf('reward', 'finding', finding);
    if (matter !== undefined) conditions.add('reward', `reward.matter_id = ${conditions.value(matter)}`);
    if (routedUp !== undefined) conditions.add('reward', routedUp ? 'reward.routed_up' : 'NOT reward.routed_up');
    if (received?.from !== undefined)
      conditions.add('reward', `reward.received_on >= ${conditions.value(received.from)}`);
    if (received?.to !== undefined) conditions.add('reward', `reward.received_on <= ${conditions.value(received.to)}`);
  };
}
