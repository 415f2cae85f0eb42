import { end, runToEnd, userName } from "@betrokkene/program"
import { Effect } from "effect"
import { tokens } from "./tokens.ts"

runToEnd(Effect.flatMap(tokens(process.argv.slice(2), process.env, userName()), end))
