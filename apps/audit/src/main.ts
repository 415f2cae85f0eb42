import { end, runToEnd } from "@betrokkene/program"
import { Effect } from "effect"
import { userInfo } from "node:os"
import { audit } from "./audit.ts"

runToEnd(Effect.flatMap(audit(process.argv.slice(2), process.env, userInfo().username), end))
