import { Layer, Logger, type LogLevel as EffectLevel, References } from "effect"
import { type LogLevel, severities } from "./log-level.ts"

const levels: { readonly [level in EffectLevel.LogLevel]: LogLevel } = {
  All: "debug",
  Trace: "debug",
  Debug: "debug",
  Info: "info",
  Warn: "warn",
  Error: "error",
  Fatal: "error",
  None: "error"
}

/**
 * A logger of Effect that writes each message as a line of JSON. Plain objects in a message and its annotations become
 * fields of the line.
 */
export const jsonLogger = (write: (line: string) => void): Logger.Logger<unknown, void> =>
  Logger.make(({ date, fiber, logLevel, message }) => {
    const fields = { ...fiber.getRef(References.CurrentLogAnnotations) }
    const words: Array<string> = []
    for (const part of Array.isArray(message) ? message : [message]) {
      if (isFields(part)) Object.assign(fields, part)
      else words.push(String(part))
    }
    write(
      `${JSON.stringify({ time: date.toISOString(), level: levels[logLevel], message: words.join(" "), ...fields })}\n`
    )
  })

const isFields = (part: unknown): part is object =>
  typeof part === "object" && part !== null && Object.getPrototypeOf(part) === Object.prototype

/** Everything that is logged through Effect, as JSON lines, from `minimum` on. Fields never hold personal data. */
export const jsonLines = (minimum: LogLevel, write: (line: string) => void): Layer.Layer<never> =>
  Layer.merge(
    Logger.layer([jsonLogger(write)]),
    Layer.succeed(References.MinimumLogLevel, severities[minimum])
  )
