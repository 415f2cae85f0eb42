import { relative, resolve } from "node:path"
import { buildPackage } from "./build-package.ts"

// The target `build` of a package runs this in the folder of the package.
const folder = resolve(process.argv[2] ?? ".")
const built = buildPackage(folder)
console.error(`${relative(resolve(import.meta.dirname, "../../.."), folder)}: ${built.length} modules are built`)
