import { condition } from '@temporalio/workflow';

/** Comes to no end, and is nothing that a compiler sees through. */
function turnForever(): boolean {
  let turns = 0;
  while (turns >= 0) turns = (turns + 1) % 7;
  return true;
}

export async function endlessAfterWaiting(): Promise<boolean> {
  await Promise.resolve();
  return turnForever();
}

export async function endlessInCondition(): Promise<void> {
  await condition(turnForever);
}

export function wellBehaved(): Promise<string> {
  return Promise.resolve('done');
}
