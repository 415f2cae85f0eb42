import { once } from "node:events"
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net"
import { setTimeout as wait } from "node:timers/promises"

/** How the network treats traffic. An empty object is a good network. */
export interface Weather {
  /** Delay of each piece, in milliseconds. */
  readonly delay?: number
  /** Swallows all traffic and closes nothing. */
  readonly silent?: boolean
  /** Number of bytes after which a connection breaks; called for every connection, open or new. */
  readonly breaksAfter?: () => number
}

/** A connection to a server that can fail as networks do. */
export interface UnreliableNetwork {
  /** The URL of the server, with the address of this network instead. */
  readonly url: string
  readonly become: (weather: Weather) => void
  /** Breaks all connections and refuses new ones until {@link lay}, as if the server were gone. */
  readonly cut: () => Promise<void>
  readonly lay: () => Promise<void>
}

/** Starts a good network to `target`. The caller cuts it in the end. */
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
  /** Number of bytes that may still pass, both ways together. */
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
