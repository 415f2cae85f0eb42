// `tsc -b` does not see that a library was replaced: after another package-lock.json everything is checked anew.
import { createHash } from "node:crypto"
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..")
const mark = join(root, "node_modules/.betrokkene-types")
const lock = createHash("sha256").update(readFileSync(join(root, "package-lock.json"))).digest("hex")

if (!existsSync(mark) || readFileSync(mark, "utf8") !== lock) {
  for (const folder of globSync(["*/*/.types", "apps/*/test/*/.types"], { cwd: root })) {
    rmSync(join(root, folder), { recursive: true, force: true })
  }
  writeFileSync(mark, lock)
}
