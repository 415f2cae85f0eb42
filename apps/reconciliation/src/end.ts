import { Effect } from "effect"
import type { Writable } from "node:stream"
import type { Afloop } from "./reconcile.ts"

/** Prints what the command has to say, to the last letter, and sets the exit code. */
export const end = ({ exitCode, stderr, stdout }: Afloop): Effect.Effect<void> =>
  Effect.gen(function*() {
    yield* print(process.stdout, stdout)
    yield* print(process.stderr, stderr)
    process.exitCode = exitCode
  })

const print = (stream: Writable, text: string): Effect.Effect<void> =>
  Effect.callback((resume) => {
    stream.write(text, () => resume(Effect.void))
  })
