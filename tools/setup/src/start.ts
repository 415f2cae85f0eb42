import { builtApi } from "@betrokkene/api-process"
import { startRegister } from "./start-register.ts"

process.exitCode = await builtApi().then((entry) => startRegister(entry, process.env, (text) => console.error(text)))
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    return 1
  })
