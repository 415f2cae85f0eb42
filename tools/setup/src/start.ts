import { builtApi, migrationBeside } from "@betrokkene/api-process"
import { join } from "node:path"
import { startRegister } from "./start-register.ts"

const web = join(import.meta.dirname, "../../../apps/beheer/src/main.ts")

const run = async (): Promise<number> => {
  const api = await builtApi()
  return startRegister({ api, migrate: migrationBeside(api), web }, process.env, (text) => console.error(text))
}

process.exitCode = await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  return 1
})
