import { relative, resolve } from "node:path"
import { packTo } from "./pack-to.ts"
import { publishedPackages } from "./published-packages.ts"

const [folder = "dist", ...more] = process.argv.slice(2)
if (folder.startsWith("-") || more.length > 0) {
  console.error("Usage: npm run pack -- [FOLDER]. The packages are packed into it; without it into dist.")
  process.exitCode = 2
} else {
  for (const tarball of await packTo(resolve(folder), publishedPackages)) console.log(relative(process.cwd(), tarball))
}
