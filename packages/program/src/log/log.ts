import { Cause, Effect } from "effect"
import { jsonLogger } from "./json-lines.ts"
import { type LogLevel, logLevels, severities } from "./log-level.ts"

/** Logs one line, in code that Effect does not run: handlers of HTTP, events of a socket. No personal data. */
export type Log = (level: LogLevel, message: string, fields?: { readonly [name: string]: unknown }) => void

/**
 * A Log that writes by the same logger as {@link jsonLines}. It calls that logger itself: a fiber for each line would
 * cost a server under load more than the line does.
 */
export const makeLog = (minimum: LogLevel, write: (line: string) => void): Log => {
  const logger = jsonLogger(write)
  const logged = logLevels.slice(logLevels.indexOf(minimum))
  const fiber = Effect.runSync(Effect.withFiberSucceed((own) => own))
  return (level, message, fields = {}) => {
    if (!logged.includes(level)) return
    logger.log({
      message: [message, fields],
      logLevel: severities[level],
      cause: Cause.empty,
      fiber,
      date: new Date()
    })
  }
}
