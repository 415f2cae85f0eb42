import { join } from "node:path"
import { startRegister } from "./start-register.ts"

const entry = join(import.meta.dirname, "../../../apps/api/src/main.ts")
process.exitCode = await startRegister(entry, process.env, (text) => console.error(text)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  return 1
})
