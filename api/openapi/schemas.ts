import type { OpenAPIObject } from '@nestjs/swagger';

export type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
export type Schema = Exclude<Schemas[string], { readonly $ref: string }>;
/** A schema, or where one is described. */
export type SchemaOrReference = Schemas[string];

/** A schema with each that it is made of changed. @param change is told the field that a part describes, where it describes one */
export function mapParts(
  schema: Schema,
  change: (part: SchemaOrReference, field: string | null) => SchemaOrReference,
): Schema {
  const { properties, items, additionalProperties, allOf, anyOf, oneOf, ...rest } = schema;
  const each = (part: SchemaOrReference): SchemaOrReference => change(part, null);
  return {
    ...rest,
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([field, part]) => [field, change(part, field)]),
          ),
        }),
    ...(items === undefined ? {} : { items: each(items) }),
    ...(additionalProperties === undefined
      ? {}
      : {
          additionalProperties:
            typeof additionalProperties === 'object' ? each(additionalProperties) : additionalProperties,
        }),
    ...(allOf === undefined ? {} : { allOf: allOf.map(each) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map(each) }),
    ...(oneOf === undefined ? {} : { oneOf: oneOf.map(each) }),
  };
}

export function referenceTo(name: string): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}
