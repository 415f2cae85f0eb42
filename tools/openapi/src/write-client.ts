import { endOnSignal } from "@betrokkene/api-process"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { clientFiles } from "./client-files.ts"
import { clientFolder } from "./client-folder.ts"
import { fetchDocument } from "./fetch-document.ts"

endOnSignal()
const files = await clientFiles((await fetchDocument()).document)
for (const [name, text] of Object.entries(files)) writeFileSync(join(clientFolder, name), text)
