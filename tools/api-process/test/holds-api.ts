import { endOnSignal, startApi } from "../src/index.ts"

/** Runs an API until a signal ends this process. */
endOnSignal()
console.log((await startApi("memory")).url)
setInterval(() => undefined, 60_000)
