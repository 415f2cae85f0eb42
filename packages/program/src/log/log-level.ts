import type { LogLevel as EffectLevel } from "effect"

/** The levels of a log, from least to most urgent. */
export const logLevels = ["debug", "info", "warn", "error"] as const
export type LogLevel = typeof logLevels[number]

/** The names that Effect has for the levels. */
export const severities: { readonly [level in LogLevel]: EffectLevel.Severity } = {
  debug: "Debug",
  info: "Info",
  warn: "Warn",
  error: "Error"
}
