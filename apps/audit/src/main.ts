import { end, runToEnd, userName } from "@betrokkene/program"
import { Effect } from "effect"
import { audit } from "./audit.ts"

runToEnd(Effect.flatMap(audit(process.argv.slice(2), process.env, userName()), end))
