import { relative, resolve } from "node:path"
import { packTo } from "./pack-to.ts"
import { publishedPackages } from "./published-packages.ts"

const target = resolve(process.argv[2] ?? "dist")
for (const tarball of await packTo(target, publishedPackages)) console.log(relative(process.cwd(), tarball))
