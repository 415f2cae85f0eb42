import { Effect } from "effect"
import { end, runToEnd, runUntilStopped } from "../src/index.ts"

const ready = Effect.andThen(Effect.sync(() => process.stdout.write("ready\n")), Effect.never)

/** A program for the tests, which ends as its argument says. */
const programs: Readonly<Record<string, () => void>> = {
  "end": () => runToEnd(end({ exitCode: 3, stdout: "x".repeat(5_000_000), stderr: "told\n" })),
  "to-end": () => runToEnd(ready),
  "until-stopped": () => runUntilStopped(ready)
}
programs[process.argv[2] ?? ""]?.()
