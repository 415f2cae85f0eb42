import { runServer } from "@betrokkene/program"
import { Result } from "effect"
import { program } from "./program.ts"
import { readSettings } from "./settings.ts"
import { usage } from "./usage.ts"

runServer({
  name: "beheer",
  usage,
  readSettings: () => Result.mapError(readSettings(process.env), ({ faults }) => faults),
  program
})
