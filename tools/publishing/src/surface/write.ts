import { mkdirSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { surfaceReports } from "./surface-reports.ts"

for (const { file, text } of surfaceReports()) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
