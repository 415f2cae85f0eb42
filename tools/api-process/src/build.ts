import { relative } from "node:path"
import { builtApi } from "./built-api.ts"

console.error(`The API is built: ${relative(process.cwd(), await builtApi())}`)
