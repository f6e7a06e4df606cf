import { z } from 'zod';
import { commandSchemas } from '../../../api/cases/commands/schemas/command-schemas.ts';
import type { Currency } from '../../../domain/money/money.ts';
import type { CommandName } from '../../../domain/recovery-case/commands.ts';

/** As much of a JSON schema as bodies are made of. */
export interface JsonSchema {
  readonly type?: string | undefined;
  readonly format?: string | undefined;
  readonly description?: string | undefined;
  readonly pattern?: string | undefined;
  readonly nullable?: boolean | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly minItems?: number | undefined;
  readonly maxItems?: number | undefined;
  readonly items?: JsonSchema | undefined;
  readonly properties?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly required?: readonly string[] | undefined;
}

const jsonSchema: z.ZodType<JsonSchema> = z.object({
  type: z.string().optional(),
  format: z.string().optional(),
  description: z.string().optional(),
  pattern: z.string().optional(),
  nullable: z.boolean().optional(),
  enum: z.array(z.unknown()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  maxLength: z.number().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  get items() {
    return jsonSchema.optional();
  },
  get properties() {
    return z.record(z.string(), jsonSchema).optional();
  },
  required: z.array(z.string()).optional(),
});

const namedSchemas = z.object({ definitions: z.record(z.string(), jsonSchema).default({}) });

/** What the page of the API says of a body; one that has a name there stands beside what refers to it. */
export function describedBy(schema: z.ZodType): JsonSchema {
  const written = z.toJSONSchema(schema, { target: 'openapi-3.0', io: 'input' });
  const [named] = Object.values(namedSchemas.parse(written).definitions);
  return named ?? jsonSchema.parse(written);
}

const described = new Map<string, JsonSchema>();

/** What it says of the body of a command: one that is new is covered without being named. */
export function bodyOf(command: CommandName, currency: Currency): JsonSchema {
  const key = `${command} ${currency}`;
  const known = described.get(key) ?? describedBy(commandSchemas[command](currency));
  described.set(key, known);
  return known;
}

/** Amounts are the only texts with a pattern of digits. */
export function isAmount({ pattern }: JsonSchema): boolean {
  return pattern?.startsWith('^(0|[1-9]') ?? false;
}
