import { keepCompileCache } from "@betrokkene/program/compile-cache"
import { setFlagsFromString } from "node:v8"

// Nobody waits for an answer of a night. So fewer functions are optimised, and the heap may double before all of it is looked
// at. NODE_OPTIONS takes neither flag.
setFlagsFromString("--efficiency-mode")
setFlagsFromString("--heap-growing-percent=100")
keepCompileCache()
await import("./start.ts")
