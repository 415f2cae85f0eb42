import { runServer } from "@betrokkene/program"
import { program } from "./program.ts"
import { readSettings } from "./settings.ts"
import { apiUsage } from "./usage.ts"

runServer({ name: "api", usage: apiUsage, readSettings: () => readSettings(process.env), program })
