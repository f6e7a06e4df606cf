import { z } from 'zod';
import { idInAddress } from '../validation/fields.ts';

/** The office that an address is about. */
export const officePath = z.object({ officeId: idInAddress().meta({ example: 'dayu' }) });
export type OfficePath = z.output<typeof officePath>;
