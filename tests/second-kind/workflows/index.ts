import { runProcess } from '../../../workflows/process/run-process.ts';
import type { ProcessInput, ProcessResult } from '../../../contracts/process.ts';
import { inquiryCatalogue } from '../inquiry-catalogue.ts';
import { inquiry as definition, type Inquiry } from '../inquiry.ts';
import { Speaker } from '../../../wording/catalogue.ts';

export * from '../../../workflows/index.ts';

const speaker = new Speaker(inquiryCatalogue, 'zh');

/** What a kind adds to the workflows of the product. */
export async function inquiry(input: ProcessInput<Inquiry>): Promise<ProcessResult<Inquiry>> {
  return runProcess(
    {
      definition,
      showInTemporal: () => undefined,
      say: (_state, message) => speaker.say(message),
      documentTitle: (_state, kind) => speaker.document(kind),
    },
    input,
  );
}
