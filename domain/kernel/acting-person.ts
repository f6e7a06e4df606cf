/**
 * The person who gives a command, as the API's one place for acting persons has established it: the same person always has
 * the same id, letter by letter.
 */
export interface ActingPerson {
  readonly id: string;
  readonly name: string;
}
