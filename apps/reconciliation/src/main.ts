import { layer as register } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import { Medewerker } from "@betrokkene/domain"
import { NodeRuntime } from "@effect/platform-node"
import { Effect, Layer, Schema } from "effect"
import { hostname } from "node:os"
import { end } from "./end.ts"
import { reconcile } from "./reconcile.ts"

const houder = Schema.decodeSync(Medewerker)(`reconciliatie op ${hostname().slice(0, 100)}, proces ${process.pid}`)

NodeRuntime.runMain(
  reconcile(process.argv.slice(2), process.env, houder, (url) => Layer.merge(register({ url }), system)).pipe(Effect.flatMap(end)),
  { disableErrorReporting: true }
)
