import { writeFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { fetchDocument } from "./fetch-document.ts"

const usage = `Usage: npm run openapi -- [--output FILE] [--help]

Writes the OpenAPI document that the API publishes, as JSON, to stdout or to FILE.
`

const { values: { help, output } } = parseArgs({ options: { output: { type: "string" }, help: { type: "boolean", short: "h", default: false } } })

if (help) process.stdout.write(usage)
else writeFileSync(output ?? 1, `${JSON.stringify((await fetchDocument()).document, null, 2)}\n`)
