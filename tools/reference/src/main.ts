import { join, relative } from "node:path"
import { entryPoints, repository } from "./entry-points.ts"
import { reference } from "./reference.ts"

const folder = join(repository, "dist/reference")
const made = await reference(entryPoints())
await made.write(folder)
for (const fault of made.faults) console.error(fault)
if (made.faults.length > 0) process.exit(1)
console.error(`The reference is written: ${join(relative(process.cwd(), folder), "index.html")}`)
