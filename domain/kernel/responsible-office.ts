import type { Office } from './office.ts';
import type { ProcessOpening } from './process-opening.ts';

/** As much of a process as says which office is responsible for it. */
interface Carried {
  readonly opening: Pick<ProcessOpening, 'office'>;
  readonly takenOverBy?: Office;
}

/** The office that is responsible for a process now: its lists, duties and letters are that office's. */
export function responsibleOffice({ takenOverBy, opening }: Carried): Office {
  return takenOverBy ?? opening.office;
}
