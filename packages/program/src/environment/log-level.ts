import { regel } from "@betrokkene/domain/internal"
import { Effect, Schema } from "effect"
import { logLevels } from "../log/log-level.ts"

/** LOG_LEVEL: the least urgent lines to log; `info` if it is not given. */
export const logLevel = (
  rule = regel("log-level", `${logLevels.slice(0, -1).join(", ")} of ${logLevels.at(-1)} wordt verwacht.`)
) => Schema.Literals(logLevels).annotate(rule).pipe(Schema.withDecodingDefaultKey(Effect.succeed("info" as const)))
