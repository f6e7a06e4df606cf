import type { OpenAPIObject } from '@nestjs/swagger';
import { mapParts, referenceTo, type Schema, type SchemaOrReference, type Schemas } from './schemas.ts';

/** So often a part has to be described that it is worth a name. */
const fewestPlaces = 3;
/** Characters of the shortest description that is longer than a reference to it. */
const shortest = 80;

/**
 * Describes each schema once: one that is the same under two names is described under the first, and what stands in several places –
 * a reason, a day that has passed – is a component, called after the field that it describes.
 */
export function withSharedSchemas(document: OpenAPIObject): OpenAPIObject {
  const described = document.components?.schemas ?? {};
  const sharing = new Sharing(described);
  const schemas = Object.fromEntries(
    Object.entries(described).map(([name, schema]) => [name, sharing.underName(name, schema)]),
  );
  return { ...document, components: { ...document.components, schemas: { ...schemas, ...sharing.shared } } };
}

/** What is found in several places, with the fields that it describes there. */
class Sharing {
  readonly #names = new Map<string, string>();
  readonly #taken: Set<string>;
  readonly #places = new Map<string, string[]>();
  readonly shared: Schemas = {};

  constructor(described: Schemas) {
    this.#taken = new Set(Object.keys(described));
    for (const [name, schema] of Object.entries(described)) {
      if ('$ref' in schema) continue;
      const text = JSON.stringify(schema);
      if (!this.#names.has(text)) this.#names.set(text, name);
      mapParts(schema, (part, field) => this.#seen(part, field));
    }
  }

  /** What stands under a name of its own: where another is the same, that one. */
  underName(name: string, schema: SchemaOrReference): SchemaOrReference {
    if ('$ref' in schema) return schema;
    const first = this.#names.get(JSON.stringify(schema));
    return first === undefined || first === name ? this.#withParts(schema) : referenceTo(first);
  }

  /** A part is looked into only where it is met first: what is in it stands there alone, once it is shared. */
  #seen(part: SchemaOrReference, field: string | null): SchemaOrReference {
    if ('$ref' in part) return part;
    const text = JSON.stringify(part);
    const known = this.#places.get(text);
    if (known !== undefined) known.push(field ?? '');
    else {
      this.#places.set(text, [field ?? '']);
      mapParts(part, (inner, name) => this.#seen(inner, name));
    }
    return part;
  }

  #withParts(schema: Schema): Schema {
    return mapParts(schema, (part) => this.#part(part));
  }

  #part(part: SchemaOrReference): SchemaOrReference {
    if ('$ref' in part) return part;
    const text = JSON.stringify(part);
    const name = this.#names.get(text);
    if (name !== undefined) return referenceTo(name);
    const given = text.length < shortest ? null : this.#nameFor(part, this.#places.get(text) ?? []);
    if (given === null) return this.#withParts(part);
    this.#names.set(text, given);
    this.shared[given] = this.#withParts(part);
    return referenceTo(given);
  }

  /** Called after the field that it mostly is, or after its format; null where it is in too few places, or nothing would tell what it is. */
  #nameFor({ format }: Schema, fields: readonly string[]): string | null {
    const called = fields.length < fewestPlaces ? undefined : (mostlyCalled(fields) ?? format);
    if (called === undefined) return null;
    const name = capitalized(called);
    let number = 1;
    while (this.#taken.has(numbered(name, number))) number += 1;
    this.#taken.add(numbered(name, number));
    return numbered(name, number);
  }
}

/** The field that is more than twice as frequent as any other. */
function mostlyCalled(fields: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const field of fields) counts.set(field, (counts.get(field) ?? 0) + 1);
  const [[called, most] = ['', 0], [, next] = ['', 0]] = [...counts].toSorted(([, one], [, other]) => other - one);
  return called !== '' && most > 2 * next ? called : undefined;
}

function capitalized(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function numbered(name: string, number: number): string {
  return number === 1 ? name : `${name}.${number}`;
}
