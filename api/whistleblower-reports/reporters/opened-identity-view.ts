import { z } from 'zod';

/** Who has reported, as it is handed out to whoever opened it. */
export const openedIdentityView = z
  .object({
    reporters: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        identityNumber: z.string().nullable(),
        contacts: z.array(z.object({ way: z.string(), address: z.string() })),
      }),
    ),
    statement: z.string().nullable().meta({ description: "The reporter's own words." }),
    accounts: z
      .array(z.object({ id: z.string(), holderId: z.string(), number: z.string(), bank: z.string() }))
      .meta({ description: 'Those that the reward is claimed to.' }),
  })
  .meta({ id: 'OpenedIdentity' });
export type OpenedIdentity = z.output<typeof openedIdentityView>;
