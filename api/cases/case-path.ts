import { z } from 'zod';

/** The case that an address is about. What is no case id finds no case. */
export const casePath = z.object({ caseId: z.string().meta({ format: 'uuid' }) });
export type CasePath = z.output<typeof casePath>;
