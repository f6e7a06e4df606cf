import type { DynamicModule } from '@nestjs/common';
import type { z } from 'zod';
import type { AnyKind } from '../../database/kinds/process-kind.ts';
import { commandNamesOf, isGivenByPeople } from '../../domain/kernel/actions.ts';
import type { ProcessTypes } from '../../domain/kernel/process-types.ts';
import { speakersOf } from '../../wording/catalogue.ts';
import type { Speakers } from '../../wording/kinds.ts';
import { namesOfSaidWith, type SaidWith } from './elsewhere/comes-with.ts';
import type { KindAddress } from './kind-address.ts';
import type { ServedKind } from './served-kind.ts';

/** A command as the description of the API tells of it. */
export interface DescribedCommand {
  readonly command: string;
  readonly title: string;
  /** Of its body; what comes in is the same for every currency, as amounts are decimal text. */
  readonly schema: z.ZodType;
  /** Members of its body that confirm warnings of what it tells. */
  readonly saidWith: readonly (keyof SaidWith)[];
}

/** A kind of process as the API as a whole is told of it. */
export interface ServedProcesses {
  readonly kind: AnyKind;
  readonly address: KindAddress;
  readonly commands: readonly DescribedCommand[];
  /** What says its messages. */
  readonly speakers: Speakers;
  readonly module: DynamicModule;
}

export function servedProcesses<P extends ProcessTypes<P>>(
  { kind, address, catalogue, commandSchemas }: ServedKind<P>,
  module: DynamicModule,
): ServedProcesses {
  const given = commandNamesOf(kind.definition).filter((command) => isGivenByPeople(kind.definition, command));
  const commands = given.map((command): DescribedCommand => {
    const title = catalogue.commands[command]?.title.en ?? command;
    const saidWith = namesOfSaidWith<P>(kind.definition.commands[command]);
    return { command, title, schema: commandSchemas[command]('CNY'), saidWith };
  });
  return { kind, address, commands, speakers: speakersOf(catalogue), module };
}
