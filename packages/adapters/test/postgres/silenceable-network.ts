import { once } from "node:events"
import { type AddressInfo, connect, createServer, type Socket } from "node:net"

/** A way to the server of this URL on which nothing arrives any more when it is told to be silent, and nothing is closed. */
export const silenceableNetwork = async (target: string) => {
  const { hostname, port } = new URL(target)
  const sockets = new Set<Socket>()
  let silent = false
  const pass = (from: Socket, to: Socket) => {
    sockets.add(from)
    from.on("error", () => undefined).on("close", () => to.destroy()).on("data", (chunk) => { if (!silent) to.write(chunk) })
  }
  const server = createServer((socket) => {
    const onward = connect(Number(port), hostname)
    pass(socket, onward)
    pass(onward, socket)
  }).listen(0, "127.0.0.1")
  await once(server, "listening")
  const url = new URL(target)
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: url.href,
    silence: () => { silent = true },
    speak: () => { silent = false },
    end: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, "close")
    }
  }
}
