export { endOnSignal } from "./end-on-signal.ts"
export { type Api, startApi, type Storage } from "./start-api.ts"
