import { endOnSignal, startApi } from "../src/index.ts"

/** Has an API running until it is ended by a signal itself. */
endOnSignal()
console.log((await startApi("memory")).url)
setInterval(() => undefined, 60_000)
