import { Medewerker } from "@betrokkene/domain"
import { jsonLines } from "@betrokkene/program"
import { Effect, Fiber, Layer, Schema } from "effect"
import { onTestFinished } from "vitest"
import { run } from "../src/run.ts"
import type { RunSettings } from "../src/settings.ts"
import type { Subscriber } from "../src/subscriber.ts"
import type { startRegister } from "./outbox.ts"

let started = 0

/** Runs a relay in this process with its own connections. `log` holds the lines so far. */
export const running = (
  register: Awaited<ReturnType<typeof startRegister>>,
  settings: RunSettings,
  subscribers: ReadonlyArray<Subscriber>
) => {
  const log: Array<string> = []
  const holder = Schema.decodeSync(Medewerker)(`relay ${++started}`)
  const fiber = Effect.runFork(
    Effect.provide(
      run(settings, subscribers, holder),
      Layer.merge(
        Layer.fresh(register.register),
        jsonLines(settings.logLevel, (line) => log.push(line))
      )
    )
  )
  const stop = () => Effect.runPromise(Fiber.interrupt(fiber))
  onTestFinished(async () => {
    await stop()
  })
  return { log, stop, lines: () => log.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>) }
}
