import { join } from 'node:path';
import type { CaseAnswer, CaseDocument } from './answers.ts';
import type { Narrator } from './narrator.ts';
import type { NarratedCase } from './narrated-case.ts';

/** Tells where a case stands at the end of its story: the money, the letters, and where to look further. */
export async function tellEnding(told: NarratedCase, narrator: Narrator, outbox: string): Promise<void> {
  const documents = await told.documentsSent();
  const ending = await told.read();
  narrator.gap();
  narrator.remark(standing(ending));
  narrator.remark(money(ending));
  narrator.remark('Documents:');
  for (const document of documents) narrator.remark(`  ${letterLine(document, outbox)}`);
  narrator.remark(`Temporal: ${await told.temporalEvents()} events, ${await whereToLook(told)}`);
}

function standing({ number, stageTitle, closing, nextDeadline }: CaseAnswer): string {
  const title = `${number}: ${stageTitle}`;
  if (closing !== null) return `${title} on ${closing.on}, as ${closing.outcome}.`;
  return nextDeadline === null
    ? `${title}, with no clock running.`
    : `${title}. Next: ${nextDeadline.title}, ${nextDeadline.due}.`;
}

function money({ currency, totals, owedBack }: CaseAnswer): string {
  const { claimed, recovered, waived, outstanding } = totals;
  return `Totals in ${currency}: claimed ${claimed}, recovered ${recovered}, waived ${waived}, outstanding ${outstanding}, owed back ${owedBack}.`;
}

/** A letter in a line, with where it lies. */
export function letterLine({ number, title, service, namesReporter }: CaseDocument, outbox: string): string {
  const way = service.way === null ? '' : ` (${service.way.replaceAll('-', ' ')})`;
  const served = service.servedOn === null ? '' : `, served on ${service.servedOn}${way}`;
  const where = namesReporter ? `${number}, kept for the reward officer` : join(outbox, `${number}.pdf`);
  return `${where}  ${title}${served}`;
}

async function whereToLook(told: NarratedCase): Promise<string> {
  return (await told.temporalUi()) ?? `workflow recovery-case/${told.id}`;
}
