import { keepCompiledModules } from "@betrokkene/program/compile-cache"

keepCompiledModules()
await import("./start.ts")
