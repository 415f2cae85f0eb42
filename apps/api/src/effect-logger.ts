import { Logger } from "effect"
import type { Log, LogLevel } from "./log.ts"

const levels: { readonly [level: string]: LogLevel } = { Trace: "debug", Debug: "debug", Info: "info", Warn: "warn" }

/** What the layers below log through Effect, as lines of the same log. */
export const effectLogger = (log: Log) =>
  Logger.layer([
    Logger.make(({ logLevel, message }) => log(levels[logLevel] ?? "error", [message].flat().map(String).join(" ")))
  ])
