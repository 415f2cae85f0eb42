import { routes } from "../routes/index.ts"
import { openApiDocument } from "./document.ts"

process.stdout.write(`${JSON.stringify(openApiDocument(routes), null, 2)}\n`)
