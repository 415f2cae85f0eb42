export { endOnSignal } from "./end-on-signal.ts"
export { type Api, startApi, type StartOptions, type Storage } from "./start-api.ts"
