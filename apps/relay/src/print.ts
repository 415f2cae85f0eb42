import { Effect } from "effect"
import type { Writable } from "node:stream"

/** Prints a text to its last letter. */
export const print = (stream: Writable, text: string): Effect.Effect<void> =>
  Effect.callback((resume) => {
    stream.write(text, () => resume(Effect.void))
  })
