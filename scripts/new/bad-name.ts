/** A thing that cannot be made under this name. Its message is a sentence for the person at the terminal. */
export class BadName extends Error {
  override name = 'BadName';
}
