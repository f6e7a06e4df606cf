import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const service = z.object({
  image: z.string(),
  build: z.string().optional(),
  environment: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  command: z.array(z.string()).optional(),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  networks: z.array(z.string()),
  restart: z.string(),
  read_only: z.boolean().default(false),
  init: z.boolean().default(false),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  deploy: z.object({ replicas: z.number() }).optional(),
});
export type ComposeService = z.output<typeof service>;

const compose = z.object({
  services: z.record(z.string(), service),
  networks: z.record(z.string(), z.object({ internal: z.boolean().default(false) })),
  volumes: z.record(z.string(), z.unknown()),
});

/** docker-compose.yml as written: variables are not filled in, merge keys are. */
export function readComposeFile(): unknown {
  const text = readFileSync(new URL('../../docker-compose.yml', import.meta.url), 'utf8');
  const parsed: unknown = parse(text, { merge: true });
  return parsed;
}

export function composeServices(): Readonly<Record<string, ComposeService>> {
  return compose.parse(readComposeFile()).services;
}

/** @throws Error if there is no such service */
export function composeService(name: string): ComposeService {
  const found = composeServices()[name];
  if (found === undefined) throw new Error(`docker-compose.yml has no service ${name}.`);
  return found;
}
