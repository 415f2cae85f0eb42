import { writeFileSync } from "node:fs"
import { resolve } from "node:path"
import { configurationPage } from "./page.ts"

writeFileSync(resolve(import.meta.dirname, "../../docs/configuration.md"), configurationPage())
