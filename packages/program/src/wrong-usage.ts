import { Data } from "effect"

/**
 * A program cannot do what it was asked: an argument or a setting is missing or wrong. Each fault is a sentence for the
 * person who started the program. It never repeats a value, which may be a secret or personal data.
 */
export class WrongUsage extends Data.TaggedError("WrongUsage")<{
  readonly faults: ReadonlyArray<string>
  readonly message: string
}> {
  constructor(...faults: ReadonlyArray<string>) {
    super({ faults, message: faults.join("\n") })
  }
}
