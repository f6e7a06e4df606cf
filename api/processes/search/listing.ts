import type { DataSource } from 'typeorm';
import { z } from 'zod';
import type { Statement } from '../../../database/process-list/conditions.ts';
import type { OwnConditions } from '../../../database/process-list/list-query.ts';
import type { ListedRow, ListOfKind } from '../../../database/process-list/listed-process.ts';
import { processSorts } from '../../../database/process-list/sort-columns.ts';
import type { NamedParty } from '../../../database/parties/party-names.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import { forTheReader } from '../../validation/request-validation.ts';
import { writeAmount } from '../reading/amounts.ts';
import type { KindAddress } from '../kind-address.ts';
import { listItemShape, presentListed, processPageSchema, type ListItem } from './list-item.ts';
import { processParameterAt, type SearchFilter } from './process-filter.ts';
import { pageAsked, pageParameters, searchShape, type ProcessSearchRequest } from './search-body.ts';
import { processSortKeys, type SortKey } from './sort-keys.ts';

/** A process that a statement has found, as its list goes on with it. */
export interface FoundProcess {
  readonly row: ListedRow;
  /** What a cursor keeps of it, for a sort of the list. */
  readonly keyFor: (by: string) => string | number;
  /** @param parties whose names it shows */
  readonly present: (parties: readonly NamedParty[], address: KindAddress) => ListItem;
}

/** How processes of a kind are listed and searched: whatever only the kind has is told here once. */
export interface Listing {
  readonly list: ListOfKind;
  readonly search: z.ZodType<ProcessSearchRequest>;
  /** The same, as the parameters of a list ask for it. */
  readonly parameters: z.ZodType<ProcessSearchRequest>;
  readonly page: z.ZodType;
  /** What a cursor may hold, for a sort of the list. */
  readonly keySchema: (by: string) => z.ZodType<string | number>;
  readonly read: (dataSource: Pick<DataSource, 'query'>, statement: Statement) => Promise<readonly FoundProcess[]>;
}

/** The row of a listed process, with what the kind shows of its own. */
export type OwnRow<P extends ProcessTypes<P>, Shown extends keyof P['row']> = ListedRow & Pick<P['row'], Shown>;

/** What a kind says of its lists. */
interface ListingParts<
  P extends ProcessTypes<P>,
  Shown extends keyof P['row'],
  Filter extends SearchFilter,
  Parameters extends z.ZodRawShape,
  Item extends z.ZodRawShape,
> {
  /** Stands before the names of its schemas. */
  readonly name: string;
  readonly list: ListOfKind;
  /** What it is sorted by that no other kind has. */
  readonly sorts: Readonly<Record<string, SortKey<OwnRow<P, Shown>>>>;
  /** What it is narrowed by, `processFilterShape` included. */
  readonly filter: z.ZodType<Filter>;
  readonly narrow: (filter: Filter) => OwnConditions;
  /** The parameters of its list by which it is narrowed, `processParameters` included. */
  readonly parameters: z.ZodObject<Parameters>;
  /** The filter that its parameters ask for. */
  readonly asked: (parameters: z.output<z.ZodObject<Parameters>>) => object;
  /** Parameters that are parts of one field of a search, by where they stand in it. */
  readonly parameterAt?: Readonly<Record<string, string>>;
  /** What a list shows beside what every process has. */
  readonly item: Item;
  /** @param money writes an amount in the currency of the process */
  readonly present: (
    row: OwnRow<P, Shown>,
    parties: readonly NamedParty[],
    money: (amount: number) => string,
  ) => z.output<z.ZodObject<Item>>;
  readonly example: object;
}

/** Makes of what a kind says of its lists all that lists of every kind have. */
export function listing<
  P extends ProcessTypes<P>,
  Shown extends keyof P['row'],
  Filter extends SearchFilter,
  Parameters extends z.ZodRawShape,
  Item extends z.ZodRawShape,
>(parts: ListingParts<P, Shown, Filter, Parameters, Item>): Listing {
  const { name, list, sorts, narrow, item } = parts;
  const keys: Readonly<Record<string, SortKey<OwnRow<P, Shown>>>> = { ...processSortKeys, ...sorts };
  const keyOf = (by: string): SortKey<OwnRow<P, Shown>> => {
    const key = keys[by];
    if (key === undefined) throw new Error(`Processes of the kind ${list.kind} are not sorted by ${by}.`);
    return key;
  };
  const names = [...processSorts, ...Object.keys(sorts)];
  const search = z
    .strictObject({ filter: parts.filter, ...searchShape(names) })
    .meta({ id: `${name}Search`, example: parts.example })
    .transform(({ filter, ...asked }): ProcessSearchRequest => ({ ...asked, filter, own: narrow(filter) }));
  return {
    list,
    search,
    parameters: parametersOf(parts, names, search),
    page: processPageSchema(z.object({ ...listItemShape, ...item }).meta({ id: `${name}ListItem` })).meta({
      id: `${name}Page`,
    }),
    keySchema: (by) => keyOf(by).schema,
    read: async (dataSource, { text, values }) => {
      const rows = await dataSource.query<OwnRow<P, Shown>[]>(text, [...values]);
      return rows.map((row) => ({
        row,
        keyFor: (by) => keyOf(by).of(row),
        present: (parties, address) => {
          const common = presentListed(row, address);
          return { ...common, ...parts.present(row, parties, (amount) => writeAmount(amount, common.currency)) };
        },
      }));
    },
  };
}

/**
 * The search that the parameters of a list ask for. What tells of a person is no parameter: addresses are kept in logs and
 * histories of browsers, bodies are not.
 */
function parametersOf<Parameters extends z.ZodRawShape>(
  {
    parameters,
    asked,
    parameterAt,
  }: {
    readonly parameters: z.ZodObject<Parameters>;
    readonly asked: (parameters: z.output<z.ZodObject<Parameters>>) => object;
    readonly parameterAt?: Readonly<Record<string, string>>;
  },
  sorts: readonly string[],
  search: Listing['search'],
): Listing['parameters'] {
  const ofPage = z.object(pageParameters(sorts));
  const places = { ...processParameterAt, ...parameterAt };
  return z.strictObject({ ...parameters.shape, ...ofPage.shape }).transform((query, context): ProcessSearchRequest => {
    const filter = asked(parameters.parse(query));
    const read = search.safeParse({ filter, ...pageAsked(ofPage.parse(query)) }, forTheReader);
    if (read.success) return read.data;
    for (const { path, message, ...issue } of read.error.issues) {
      const at = path.map(String).join('.');
      const code: unknown = issue.code === 'custom' ? (issue.params?.['code'] ?? issue.code) : issue.code;
      context.issues.push({ code: 'custom', input: query, path: [places[at] ?? at], message, params: { code } });
    }
    return z.NEVER;
  });
}
