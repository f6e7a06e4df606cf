import { lettersOfSpecialMatter } from './special-matter.ts';
import { lettersToSpecialPeople } from './special-people.ts';

/** Letters in which something is out of the ordinary, under the name of their golden file. */
export const specialLetters = { ...lettersToSpecialPeople, ...lettersOfSpecialMatter };
