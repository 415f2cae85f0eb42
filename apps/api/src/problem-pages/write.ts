import { writeFileSync } from "node:fs"
import { resolve } from "node:path"
import { problemCatalogue } from "./catalogue.ts"

writeFileSync(resolve(import.meta.dirname, "../../docs/problems.md"), problemCatalogue())
