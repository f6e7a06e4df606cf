import type { OpenAPIObject } from '@nestjs/swagger';

export type PathItem = OpenAPIObject['paths'][string];
export type Operation = NonNullable<PathItem['post']>;
export type Responses = Operation['responses'];
export type Response = Exclude<NonNullable<Responses[string]>, { readonly $ref: string }>;

/** Methods that this API answers to, as they stand in a path item. */
export const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** Every operation of the description, in its order. */
export function operationsOf(document: OpenAPIObject): readonly Operation[] {
  return Object.values(document.paths).flatMap((item) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [operation];
    }),
  );
}

/** The description with each operation changed. */
export function mapOperations(document: OpenAPIObject, change: (operation: Operation) => Operation): OpenAPIObject {
  const paths = Object.entries(document.paths).map(([path, item]): [string, PathItem] => {
    const changed = methods.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [[method, change(operation)] as const];
    });
    return [path, { ...item, ...Object.fromEntries(changed) }];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}
