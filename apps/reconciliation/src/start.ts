import { Medewerker } from "@betrokkene/domain"
import { runMain } from "@effect/platform-node/NodeRuntime"
import { Effect, Schema } from "effect"
import { hostname } from "node:os"
import { end } from "./end.ts"
import { reconcile } from "./reconcile.ts"

const houder = Schema.decodeSync(Medewerker)(`reconciliatie op ${hostname().slice(0, 100)}, proces ${process.pid}`)

runMain(
  reconcile(process.argv.slice(2), process.env, houder).pipe(Effect.flatMap(end)),
  { disableErrorReporting: true }
)
