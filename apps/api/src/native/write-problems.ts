import { writeFileSync } from "node:fs"
import { resolve } from "node:path"
import { problemCatalogue } from "../problem-pages/catalogue.ts"
import { routes } from "./routes/index.ts"

writeFileSync(resolve(import.meta.dirname, "../../docs/problems.md"), problemCatalogue(routes))
