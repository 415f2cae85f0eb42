import { once } from "node:events"
import { Worker } from "node:worker_threads"
import { onTestFinished } from "vitest"

/**
 * Asks a program again and again whether it lives, from a thread of its own, so that the work of the test delays
 * nothing. What is returned tells the longest wait since the last time, in milliseconds.
 */
export const watchLive = (origin: string): () => Promise<number> => {
  const worker = new Worker(new URL("./live-watch-worker.ts", import.meta.url), { workerData: `${origin}/health/live` })
  onTestFinished(() => worker.terminate().then(() => undefined))
  return async () => {
    worker.postMessage("longest?")
    const [longest] = await once(worker, "message") as [number]
    return longest
  }
}
