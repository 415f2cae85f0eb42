import { once } from "node:events"
import { type AddressInfo, connect, createServer } from "node:net"

/** Says `K`, for the number of the session and its secret, in twelve bytes. */
const sessionNumber = Buffer.from([0x4b, 0, 0, 0, 12])

/** Starts a way to the server that gives clients a number of its own for their session, as every pooler does. */
export const renumberedSessions = async (
  target: string
): Promise<{ readonly url: string; readonly close: () => void }> => {
  const { hostname, port } = new URL(target)
  const proxy = createServer((near) => {
    const far = connect(Number(port), hostname)
    near.on("error", () => far.destroy()).pipe(far)
    far.on("error", () => near.destroy()).on("end", () => near.end()).on("data", (piece: Buffer) => {
      const place = piece.indexOf(sessionNumber)
      if (place >= 0) piece.writeInt32BE(piece.readInt32BE(place + 5) + 1, place + 5)
      near.write(piece)
    })
  }).listen(0, "127.0.0.1")
  await once(proxy, "listening")
  const { port: listening } = proxy.address() as AddressInfo
  return {
    url: Object.assign(new URL(target), { host: `127.0.0.1:${listening}` }).href,
    close: () => void proxy.close()
  }
}
