import { z } from 'zod';
import { refusalView } from '../commands/action-view.ts';
import { outcomeView } from '../commands/outcome-view.ts';
import { forecastView } from '../reading/forecast-view.ts';
import type { KindAddress } from '../kind-address.ts';

const road = z
  .object({
    before: forecastView.meta({ description: 'What is to come if the command is not given.' }),
    after: forecastView.nullable().meta({ description: 'What is to come once it has been given.' }),
  })
  .meta({ description: 'The way to where the process ends or waits for somebody, if nobody does anything else.' });

const refusal = refusalView
  .nullable()
  .meta({ description: 'Why the command would be refused; null when it would be carried out.' });

/** What a command of a kind of process would do if it were given now. */
export function commandPreviewView({ prefix }: KindAddress, draft: z.ZodType) {
  return z
    .object({
      revision: z.number().int().meta({ description: 'Revision of the process that it was tried on.' }),
      refusal,
      outcome: outcomeView
        .nullable()
        .meta({ description: 'What it would be answered with; null when it would be refused.' }),
      draft: draft.nullable().meta({ description: 'What it would leave behind; null when it would be refused.' }),
      road,
    })
    .meta({ id: `${prefix}CommandPreview` });
}
export type CommandPreviewView = z.output<ReturnType<typeof commandPreviewView>>;
