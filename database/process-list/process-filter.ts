import { normalIdentityNumber } from '../../domain/identity-numbers/identity-number.ts';
import type { Conditions } from './conditions.ts';
import type { Narrowing, ProcessFilter } from './list-query.ts';
import type { ListOfKind } from './listed-process.ts';
import { inSightOf } from './in-sight.ts';
import { asNumber, textIsName, type SearchKeys } from './search-keys.ts';
import { nextDeadline } from './sort-columns.ts';

/**
 * Adds what a filter asks for. What is open or closed is asked last, and of the tables that are looked into anyway: it is known
 * to both, so that no other has to be read for it.
 */
export function narrow(conditions: Conditions, list: ListOfKind, { filter, own, keys, reader }: Narrowing): void {
  own?.(conditions);
  // Of which office a process is its kind's table knows as well.
  conditions.oneOf(conditions.looksInto(list.table) ? list.table : 'process', 'office_id', filter.office);
  narrowByProcess(conditions, filter);
  if (filter.text !== undefined) narrowByText(conditions, filter.text, keys);
  if (keys.party !== null) narrowByParty(conditions, keys.party);
  if (reader !== undefined) conditions.add('process', inSightOf(conditions, 'process', reader));
  narrowByStatus(conditions, list, statusOf(filter));
}

function narrowByProcess(conditions: Conditions, filter: ProcessFilter): void {
  const { stage, assignee, waitsFor, due, changedSince, onHold } = filter;
  conditions.oneOf('process', 'stage', stage);
  conditions.oneOf('process', 'waits_for', waitsFor);
  if (assignee === null) conditions.add('process', 'process.assignee IS NULL');
  else if (assignee !== undefined) conditions.add('process', `process.assignee = ${conditions.value(assignee)}`);
  if (due?.from !== undefined) conditions.add('process', `${nextDeadline} >= ${conditions.value(due.from)}`);
  if (due?.to !== undefined) conditions.add('process', `${nextDeadline} <= ${conditions.value(due.to)}`);
  if (due?.from !== undefined && due.to === undefined) conditions.add('process', `${nextDeadline} < 'infinity'`);
  if (changedSince !== undefined) conditions.add('process', `process.changed_at >= ${conditions.value(changedSince)}`);
  if (onHold !== undefined) conditions.add('process', onHold ? 'process.on_hold' : 'NOT process.on_hold');
}

function narrowByText(conditions: Conditions, text: string, { fingerprints, grams }: SearchKeys): void {
  const written = asNumber(text);
  if (textIsName(text)) {
    const each = grams.map((those) => `party.name_grams @> ${conditions.value(those)}::integer[]`);
    const named = `(${each.join(' OR ')})`;
    if (isNameAlone(text)) return conditions.add('party', named);
    const numbered = numberCondition(conditions, written);
    conditions.add(
      'process',
      `process.id IN (SELECT process_id FROM party WHERE ${named} UNION ALL SELECT id FROM process WHERE ${numbered})`,
    );
    return;
  }
  const numbered = numberCondition(conditions, written);
  conditions.add(
    'process',
    mayBeIdentityNumber(text)
      ? `process.id IN (
          SELECT id FROM process WHERE ${numbered}
          UNION ALL SELECT process_id FROM party WHERE identity_fingerprint = ANY(${conditions.value(fingerprints)})
        )`
      : numbered,
  );
}

/** Whether a text is looked for in names alone: it can be no beginning of a number either. */
export function isNameAlone(text: string | undefined): boolean {
  return text !== undefined && textIsName(text) && !/^[A-Z][A-Z-]*$/.test(asNumber(text));
}

/** Numbers of processes have hyphens; an identity number may have been written with them where it is digits apart from them. */
function mayBeIdentityNumber(text: string): boolean {
  return /^[A-Z0-9]{6,}$/.test(asNumber(text)) || /^\d{9,}X?$/.test(normalIdentityNumber(text));
}

function narrowByParty(conditions: Conditions, { fingerprints, processIds }: NonNullable<SearchKeys['party']>): void {
  conditions.add(
    'process',
    `process.id IN (
      SELECT unnest(${conditions.value(processIds)}::uuid[])
      UNION ALL SELECT process_id FROM party WHERE identity_fingerprint = ANY(${conditions.value(fingerprints)})
    )`,
  );
}

/** What begins with a letter is the beginning of a number, anything else its end, with its check digits or without them. */
function numberCondition(conditions: Conditions, written: string): string {
  if (/^[A-Z]/.test(written)) return `process.number LIKE ${conditions.value(`${written}%`)}`;
  const [, unchecked = written, checked] = /^(.*\d)(-\d{2})$/.exec(written) ?? [];
  const ends = `reverse(left(process.number, -3)) LIKE ${conditions.value(`${[...unchecked].toReversed().join('')}%`)}`;
  return checked === undefined ? ends : `(${ends} AND right(process.number, 3) = ${conditions.value(checked)})`;
}

type Status = NonNullable<ProcessFilter['status']>;

function statusOf({ status, stage }: ProcessFilter): Status {
  return status ?? (stage?.includes('closed') === true ? 'any' : 'open');
}

function narrowByStatus(conditions: Conditions, { kind, table }: ListOfKind, status: Status): void {
  const ofKind = conditions.looksInto(table);
  const ofParties = conditions.looksInto('party');
  if (ofParties) conditions.add('party', `party.process_kind = '${kind}'`);
  if (status !== 'any')
    for (const each of [...(ofKind ? [table] : []), ...(ofParties ? ['party'] : [])])
      conditions.add(each, status === 'open' ? `${each}.is_open` : `NOT ${each}.is_open`);
  if ((ofKind || ofParties) && !conditions.looksInto('process')) return;
  conditions.add('process', `process.kind = '${kind}'`);
  if (status !== 'any')
    conditions.add('process', status === 'open' ? 'process.closed_on IS NULL' : 'process.closed_on IS NOT NULL');
}
