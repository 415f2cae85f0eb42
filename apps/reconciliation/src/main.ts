import { enableCompileCache } from "node:module"
import { resolve } from "node:path"

// What was compiled in an earlier night, or by the process that has this one work along, is not compiled again. Where nothing can be
// written, as in a container, it is compiled as always.
enableCompileCache(resolve(import.meta.dirname, "../../../node_modules/.cache/compiled"))
await import("./start.ts")
