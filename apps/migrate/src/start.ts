import { end, runToEnd, userName } from "@betrokkene/program"
import { Effect } from "effect"
import { migration } from "./migration.ts"

runToEnd(
  Effect.flatMap(migration(process.argv.slice(2), process.env, (line) => process.stderr.write(line), userName()), end)
)
