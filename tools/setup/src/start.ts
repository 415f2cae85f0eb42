import { builtApi, migrationBeside } from "@betrokkene/api-process"
import { startRegister } from "./start-register.ts"

const run = async (): Promise<number> => {
  const api = await builtApi()
  return startRegister({ api, migrate: migrationBeside(api) }, process.env, (text) => console.error(text))
}

process.exitCode = await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  return 1
})
