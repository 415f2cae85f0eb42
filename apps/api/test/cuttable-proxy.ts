import { once } from "node:events"
import { connect, createServer, type Server, type Socket } from "node:net"
import type { AddressInfo } from "node:net"

/** A way to a server that can be cut and laid again, as when that server goes away and comes back. */
export interface CuttableProxy {
  /** The url with the address of this proxy in the place of the server's. */
  readonly url: string
  readonly cut: () => Promise<void>
  readonly lay: () => Promise<void>
}

export const cuttableProxy = async (target: string): Promise<CuttableProxy> => {
  const { hostname, port: targetPort } = new URL(target)
  const sockets = new Set<Socket>()
  let server: Server | undefined
  let port = 0
  const lay = async () => {
    server = createServer((socket) => {
      const onward = connect(Number(targetPort), hostname)
      for (const end of [socket, onward]) {
        sockets.add(end)
        end.on("error", () => undefined).on("close", () => {
          sockets.delete(end)
          socket.destroy()
          onward.destroy()
        })
      }
      socket.pipe(onward).pipe(socket)
    }).listen(port, "127.0.0.1")
    await once(server, "listening")
    port = (server.address() as AddressInfo).port
  }
  const cut = async () => {
    const closed = server === undefined ? undefined : once(server, "close")
    server?.close()
    for (const socket of sockets) socket.destroy()
    await closed
    server = undefined
  }
  await lay()
  const url = new URL(target)
  url.hostname = "127.0.0.1"
  url.port = String(port)
  return { url: url.toString(), cut, lay }
}
