import { Layer, Logger, type LogLevel, References } from "effect"
import type { RunSettings } from "./settings.ts"

const levels: { readonly [level in RunSettings["logLevel"]]: LogLevel.LogLevel } = {
  debug: "Debug",
  info: "Info",
  warn: "Warn",
  error: "Error"
}

/** What is logged, as JSON lines in the form of those of the API, of this level and up. */
export const logLayer = (minimum: RunSettings["logLevel"], write: (line: string) => void) =>
  Layer.merge(
    Logger.layer([Logger.make(({ date, fiber, logLevel, message }) =>
      write(`${
        JSON.stringify({
          time: date.toISOString(),
          level: logLevel.toLowerCase(),
          message: [message].flat().map(String).join(" "),
          ...fiber.getRef(References.CurrentLogAnnotations)
        })
      }\n`)
    )]),
    Layer.succeed(References.MinimumLogLevel, levels[minimum])
  )
