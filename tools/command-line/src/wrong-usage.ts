/** A command was called in a way in which it can't be; the message says what is wrong with it. */
export class WrongUsage extends Error {
  override readonly name = "WrongUsage"
}
