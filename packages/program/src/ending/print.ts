import { Effect } from "effect"
import type { Writable } from "node:stream"

/** Writes a text and waits until the stream has taken all of it: a process that ends earlier would lose the rest. */
export const print = (stream: Writable, text: string): Effect.Effect<void> =>
  Effect.callback((resume) => {
    stream.write(text, () => resume(Effect.void))
  })
