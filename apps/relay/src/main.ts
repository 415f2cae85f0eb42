import { Medewerker } from "@betrokkene/domain"
import { runUntilStopped } from "@betrokkene/program"
import { Effect, Schema } from "effect"
import { hostname } from "node:os"
import { relay } from "./relay.ts"

const holder = Schema.decodeSync(Medewerker)(`relay op ${hostname().slice(0, 100)}, proces ${process.pid}`)

runUntilStopped(
  Effect.map(relay(process.argv.slice(2), process.env, holder), (code) => {
    process.exitCode = code
  })
)
