import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { chart } from "./render.ts"
import { schemaOfValues } from "./schema-of-values.ts"

const file = join(chart, "values.schema.json")
writeFileSync(file, schemaOfValues(readFileSync(file, "utf8")))
