export { endOnSignal } from "./end-on-signal.ts"
export { memoryOf } from "./memory.ts"
export { type ServerOptions, type ServerProcess, startServer, untilReady } from "./server-process.ts"
export { type Api, startApi, type StartOptions, type Storage } from "./start-api.ts"
