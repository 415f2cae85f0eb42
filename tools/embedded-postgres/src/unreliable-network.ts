import { once } from "node:events"
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net"
import { setTimeout as wait } from "node:timers/promises"

/** How a network treats what passes; nothing given: as a good one. */
export interface Weather {
  /** How many milliseconds later each piece arrives. */
  readonly delay?: number
  /** Nothing arrives any more, and nothing is closed. */
  readonly silent?: boolean
  /** After how many bytes a connection breaks, asked for each connection that is open now or is opened later. */
  readonly breaksAfter?: () => number
}

/** A way to a server that can fail in all the ways in which networks do. */
export interface UnreliableNetwork {
  /** The url with an address of this network in the place of the server's. */
  readonly url: string
  readonly become: (weather: Weather) => void
  /** Breaks every connection and takes no other until {@link lay}, as when the server goes away. */
  readonly cut: () => Promise<void>
  readonly lay: () => Promise<void>
}

/** The network starts good, and lasts until it is cut. */
export const unreliableNetwork = async (target: string): Promise<UnreliableNetwork> => {
  const { hostname, port: targetPort } = new URL(target)
  const links = new Set<Link>()
  let weather: Weather = {}
  let server: Server | undefined
  let port = 0
  const lay = async () => {
    server = createServer((near) => {
      const far = connect(Number(targetPort), hostname)
      const link: Link = { ends: [near, far], remaining: weather.breaksAfter?.() ?? Infinity }
      links.add(link)
      const close = () => {
        links.delete(link)
        for (const end of link.ends) end.destroy()
      }
      pass(link, near, far, () => weather, close)
      pass(link, far, near, () => weather, close)
    }).listen(port, "127.0.0.1")
    await once(server, "listening")
    port = (server.address() as AddressInfo).port
  }
  await lay()
  const url = new URL(target)
  url.hostname = "127.0.0.1"
  url.port = String(port)
  return {
    url: url.href,
    lay,
    cut: async () => {
      const closed = server === undefined ? undefined : once(server, "close")
      server?.close()
      for (const { ends } of links) for (const end of ends) end.destroy()
      await closed
      server = undefined
    },
    become: (next) => {
      weather = next
      for (const link of links) link.remaining = next.breaksAfter?.() ?? Infinity
    }
  }
}

interface Link {
  readonly ends: ReadonlyArray<Socket>
  /** How many bytes more may pass, either way. */
  remaining: number
}

const pass = (link: Link, from: Socket, to: Socket, weather: () => Weather, close: () => void): void => {
  let passed = Promise.resolve()
  from.on("error", () => undefined).on("close", close).on("data", (piece: Buffer) => {
    const { delay, silent } = weather()
    if (silent === true) return
    passed = passed.then(async () => {
      if (delay !== undefined) await wait(delay)
      const passing = piece.subarray(0, link.remaining)
      link.remaining -= passing.length
      to.write(passing)
      if (passing.length < piece.length) close()
    })
  })
}
