import type { EventEmitter } from "node:events"
import type pg from "pg"

/** Lets queries that are sent together share one Sync: each costs the server and the driver as much as a small query. */
export interface OneSync {
  /** Leaves out the Sync of each query that is asked from now on. */
  readonly open: () => void
  /** Sends one Sync behind what was asked since. */
  readonly close: () => void
}

/** What the driver sends messages of the protocol with and hears them by, which its types do not have. */
type Protocol = EventEmitter & { sync: () => void }

/** Queries that share a Sync. */
interface Packet {
  unanswered: number
}

/**
 * The driver expects a ReadyForQuery for each query, and the server sends one for each Sync. So the driver hears of one
 * after each answer but the last of a packet. When a query fails, the server skips those behind it up to the Sync. Then the
 * driver hears the same error for each of them.
 */
export const oneSyncOn = (client: pg.PoolClient): OneSync => {
  const { connection } = client as unknown as { readonly connection: Protocol }
  const packets: Array<Packet> = []
  let open: Packet | undefined
  const sync = connection.sync.bind(connection)
  connection.sync = () => {
    if (open === undefined) sync()
    else open.unanswered += 1
  }
  const goOn = (): boolean => {
    const [first] = packets
    if (first === undefined || first.unanswered <= 1) return false
    first.unanswered -= 1
    connection.emit("readyForQuery", between)
    return true
  }
  // A query of which a value could not be sent is answered by the end of its statement.
  for (const answer of ["commandComplete", "emptyQuery", "closeComplete"]) connection.on(answer, goOn)
  connection.on("errorMessage", (error: unknown) => {
    if (goOn()) connection.emit("errorMessage", error)
  })
  connection.on("readyForQuery", (message: unknown) => {
    if (message !== between) packets.shift()
  })
  return {
    open: () => {
      open ??= { unanswered: 0 }
    },
    close: () => {
      const closed = open
      open = undefined
      if (closed === undefined || closed.unanswered === 0) return
      packets.push(closed)
      sync()
    }
  }
}

/** Stands for the ReadyForQuery that the server does not send. */
const between = { name: "readyForQuery", length: 5, status: "T" }
