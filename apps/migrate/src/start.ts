import { end, runToEnd } from "@betrokkene/program"
import { Effect } from "effect"
import { userInfo } from "node:os"
import { migration } from "./migration.ts"

runToEnd(
  Effect.flatMap(
    migration(process.argv.slice(2), process.env, (line) => process.stderr.write(line), userInfo().username),
    end
  )
)
