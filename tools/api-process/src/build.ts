import { relative } from "node:path"
import { builtApi, migrationBeside } from "./built-api.ts"

const api = await builtApi()
const files = [api, migrationBeside(api)].map((file) => relative(process.cwd(), file))
console.error(`The API and its migration are built: ${files.join(", ")}`)
