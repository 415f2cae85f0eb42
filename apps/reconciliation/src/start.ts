import { Medewerker } from "@betrokkene/domain"
import { end, runToEnd } from "@betrokkene/program"
import { Effect, Schema } from "effect"
import { hostname } from "node:os"
import { reconcile } from "./reconcile.ts"

const holder = Schema.decodeSync(Medewerker)(`reconciliatie op ${hostname().slice(0, 100)}, proces ${process.pid}`)

runToEnd(Effect.flatMap(reconcile(process.argv.slice(2), process.env, holder), end))
