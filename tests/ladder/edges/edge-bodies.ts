import { formatAmount, minorUnits, type Currency } from '../../../domain/money/money.ts';
import type { Draws } from '../walks/draws.ts';
import { edgeAmount, edgeDay, edgeId, edgeNumber, edgeText, type Surroundings } from './edge-values.ts';
import { isAmount, type JsonSchema } from './json-schema.ts';

/** Bodies around a sensible one: one field or several of them at the edge of what they can be, or beyond. */
export class EdgeBodies {
  readonly #draws: Draws;
  readonly #surroundings: Surroundings;
  readonly #currency: Currency;

  constructor(draws: Draws, surroundings: Surroundings, currency: Currency) {
    this.#draws = draws;
    this.#surroundings = surroundings;
    this.#currency = currency;
  }

  /** A body for a schema; `sensible` is what the schema would make of a sensible one. */
  around(schema: JsonSchema, sensible: unknown): unknown {
    const written = this.#written(schema, sensible);
    const known = isRecord(written) ? written : {};
    const names = Object.keys(schema.properties ?? {});
    const only = this.#draws.oneOf(names);
    const several = this.#draws.chance(40);
    return this.#fields(schema, known, (name) => (several ? this.#draws.chance(50) : name === only));
  }

  #fields(
    { properties = {}, required = [] }: JsonSchema,
    known: Readonly<Record<string, unknown>>,
    isAtEdge: (name: string) => boolean,
  ): Readonly<Record<string, unknown>> {
    return Object.fromEntries(
      Object.entries(properties).flatMap(([name, field]) => {
        if (!isAtEdge(name)) return known[name] === undefined ? [] : [[name, known[name]]];
        if (!required.includes(name) && this.#draws.chance(15)) return [];
        return [[name, this.#edge(field, name, known[name])]];
      }),
    );
  }

  #edge(schema: JsonSchema, name: string, sensible: unknown): unknown {
    if (schema.nullable === true && this.#draws.chance(25)) return null;
    if (schema.enum !== undefined) return this.#draws.oneOf(schema.enum);
    if (schema.properties !== undefined)
      return this.#fields(schema, isRecord(sensible) ? sensible : {}, () => this.#draws.chance(50));
    if (schema.items !== undefined) return this.#list(schema, schema.items, name, sensible);
    if (schema.type === 'boolean') return this.#draws.chance(50);
    if (schema.type === 'integer' || schema.type === 'number')
      return edgeNumber(this.#draws, schema.minimum ?? 0, schema.maximum ?? 1_000, schema.type === 'integer');
    return this.#text(schema, name);
  }

  #text(schema: JsonSchema, name: string): string {
    if (schema.format === 'date') return edgeDay(this.#draws, this.#surroundings);
    if (isAmount(schema)) return edgeAmount(this.#draws);
    if (/(?:Id|^reference|^otherCase|^defendants)$/.test(name)) return edgeId(this.#draws, this.#surroundings);
    return edgeText(this.#draws, schema.maxLength ?? 100);
  }

  /** None, all of a sensible list with its fields at the edges, the same twice, as many as there can be. */
  #list({ minItems = 0, maxItems = 10 }: JsonSchema, items: JsonSchema, name: string, sensible: unknown): unknown {
    const known: readonly unknown[] = Array.isArray(sensible) ? sensible : [];
    const kind = this.#draws.below(20);
    if (kind < 2) return [];
    if (kind < 4) return [...known, ...known];
    const length = kind === 4 ? maxItems : Math.max(minItems, kind < 14 ? known.length : this.#draws.below(4));
    return Array.from({ length }, (_, index) =>
      known[index] !== undefined && this.#draws.chance(30) ? known[index] : this.#edge(items, name, known[index]),
    );
  }

  /** A payload as it would be sent: amounts as text. */
  #written(schema: JsonSchema, value: unknown): unknown {
    if (typeof value === 'number' && isAmount(schema)) return formatAmount(minorUnits(value), this.#currency);
    if (Array.isArray(value)) return value.map((item: unknown) => this.#written(schema.items ?? {}, item));
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, this.#written(schema.properties?.[name] ?? {}, member)]),
    );
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
