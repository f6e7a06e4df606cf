import type { OpenAPIObject } from '@nestjs/swagger';
import { mapOperations, operationsOf, type Operation } from './operations.ts';

type Parameter = Exclude<NonNullable<Operation['parameters']>[number], { readonly $ref: string }>;

interface SharedParameter {
  readonly name: string;
  readonly parameter: Parameter;
}

/** Describes each parameter once: one that several operations take is a shared component, called after the parameter. */
export function withSharedParameters(document: OpenAPIObject): OpenAPIObject {
  const shared = sharedParameters(document);
  const parameters = Object.fromEntries([...shared.values()].map(({ name, parameter }) => [name, parameter]));
  return {
    ...mapOperations(document, (operation) => ({
      ...operation,
      parameters: (operation.parameters ?? []).map((parameter) => {
        const found = shared.get(JSON.stringify(parameter));
        return found === undefined ? parameter : { $ref: `#/components/parameters/${found.name}` };
      }),
    })),
    components: { ...document.components, parameters: { ...document.components?.parameters, ...parameters } },
  };
}

/** The parameters of more than one operation, by their description as JSON. */
function sharedParameters(document: OpenAPIObject): ReadonlyMap<string, SharedParameter> {
  const seen = new Set<string>();
  const shared = new Map<string, SharedParameter>();
  const names = new Set<string>();
  for (const operation of operationsOf(document)) {
    for (const parameter of operation.parameters ?? []) {
      if ('$ref' in parameter) continue;
      const text = JSON.stringify(parameter);
      if (seen.has(text) && !shared.has(text)) {
        const name = nameOf(parameter, names);
        names.add(name);
        shared.set(text, { name, parameter });
      }
      seen.add(text);
    }
  }
  return shared;
}

/** Further ones of the same name are numbered. */
function nameOf({ name }: Parameter, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}.${number}`)) number += 1;
  return `${name}.${number}`;
}
