import * as System from "@betrokkene/adapters/system"
import { defectFields, inBatches, jsonLines, type Log, makeLog } from "@betrokkene/program"
import { Cause, Effect, Layer, Metric, Option } from "effect"
import { ledgerLayer } from "./ledger.ts"
import { sealing } from "./sealing/sealing.ts"
import { serverLayer } from "./server.ts"
import type { Settings } from "./settings.ts"
import { storageLayer } from "./storage.ts"
import { tracingLayer } from "./tracing/tracing-layer.ts"

/** The register, and the ledger in which it notes what a restore needs, if the settings name one. */
const notingLayer = (settings: Settings, log: Log) => {
  const storage = storageLayer(settings)
  return settings.RESTORE_LEDGER === undefined
    ? storage
    : Layer.provideMerge(ledgerLayer(settings.RESTORE_LEDGER, log), storage)
}

/** The server on its storage, until it is interrupted. */
export const program = (settings: Settings) => {
  const write = inBatches((lines) => process.stdout.write(lines))
  const log = makeLog(settings.LOG_LEVEL, write)
  return Layer.launch(
    Layer.merge(serverLayer(settings, log), sealing(log)).pipe(
      Layer.provide(notingLayer(settings, log)),
      Layer.provide(System.layer),
      Layer.provide(tracingLayer(settings, log)),
      Layer.provide(Layer.succeed(Metric.MetricRegistry, new Map())),
      Layer.provide(jsonLines(settings.LOG_LEVEL, write))
    )
  ).pipe(
    Effect.tapCause((cause) =>
      Cause.hasInterruptsOnly(cause) ?
        Effect.void :
        Effect.sync(() =>
          log(
            "error",
            "cannot start",
            Option.match(Cause.findErrorOption(cause), {
              onSome: (error) => ({ ...error, reason: error._tag }),
              onNone: () => defectFields(Cause.squash(cause))
            })
          )
        )
    )
  )
}
