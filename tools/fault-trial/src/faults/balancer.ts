import { once } from "node:events"
import { type AddressInfo, connect, createServer } from "node:net"
import { setTimeout as wait } from "node:timers/promises"

/** Accepts connections and passes each on to a process that reports that it is ready, as a load balancer does. */
export interface Balancer {
  readonly origin: string
  /** Adds a process; from now on its readiness is polled. */
  readonly add: (origin: string) => void
  readonly remove: (origin: string) => void
  /** Accepts no more connections; existing ones end by themselves. */
  readonly close: () => void
}

/** Time between two readiness checks of a process, in milliseconds. */
const interval = 100

export const startBalancer = async (): Promise<Balancer> => {
  const isReady = new Map<string, boolean>()
  let turn = 0
  const server = createServer((near) => {
    const ready = [...isReady].filter(([, is]) => is)
    const [target] = ready[turn++ % ready.length] ?? []
    if (target === undefined) return near.destroy()
    const far = connect(Number(new URL(target).port), "127.0.0.1")
    near.on("error", () => far.destroy()).on("close", () => far.destroy()).pipe(far)
    // After the process closes, its earlier data must still reach the client: the pipe ends the connection after that.
    return far.on("error", () => near.destroy()).pipe(near)
  }).listen(0, "127.0.0.1")
  await once(server, "listening")
  const watch = async (origin: string) => {
    for (; isReady.has(origin); await wait(interval)) {
      const is = await fetch(`${origin}/health/ready`).then(({ ok }) => ok, () => false)
      if (isReady.has(origin)) isReady.set(origin, is)
    }
  }
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    add: (origin) => {
      isReady.set(origin, true)
      void watch(origin)
    },
    remove: (origin) => void isReady.delete(origin),
    close: () => {
      isReady.clear()
      server.close()
    }
  }
}
