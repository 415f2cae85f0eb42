import { keepCompileCache } from "@betrokkene/program/compile-cache"

keepCompileCache()
await import("./start.ts")
