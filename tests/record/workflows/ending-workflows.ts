import { ApplicationFailure, condition, continueAsNew, defineSignal, setHandler } from '@temporalio/workflow';

export { historyArchive } from '../../../workflows/history-archive/history-archive.ts';

export type Ending = 'completes' | 'fails' | 'continues';

export const end = defineSignal<[Ending]>('end');

/** Waits until it is told how to end. */
export async function endsWhenTold(secret: string): Promise<string> {
  const endings: Ending[] = [];
  setHandler(end, (ending) => {
    endings.push(ending);
  });
  await condition(() => endings.length > 0);
  if (endings[0] === 'continues') return continueAsNew<typeof endsWhenTold>(secret);
  if (endings[0] === 'fails') throw ApplicationFailure.nonRetryable('as told');
  return secret;
}
