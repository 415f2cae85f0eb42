import { Agent, get } from "node:http"
import { parentPort, workerData } from "node:worker_threads"

const agent = new Agent({ keepAlive: true })
let longest = 0
let begun = performance.now()

const ask = (): void => {
  begun = performance.now()
  const again = () => {
    longest = Math.max(longest, performance.now() - begun)
    setTimeout(ask, 2)
  }
  get(workerData as string, { agent }, (answer) => void answer.resume().on("end", again)).on("error", again)
}
ask()

// A request that is still waiting counts too.
parentPort?.on("message", () => {
  parentPort?.postMessage(Math.max(longest, performance.now() - begun))
  longest = 0
})
