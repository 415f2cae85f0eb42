import { randomInt } from "node:crypto"
import { createServer } from "node:net"

/**
 * Systems give ports from 32768 (Linux) or 49152 (macOS, Windows) to clients, and to servers that ask for any port. A
 * port below is taken only by a program that asks for that one.
 */
const [lowest, highest] = [20_000, 32_767]

/** A port of 127.0.0.1 that is free now. Another program that asks for this port can still take it before the caller does. */
export const freePort = async (attempts = 100): Promise<number> => {
  const port = randomInt(lowest, highest + 1)
  if (await isFree(port)) return port
  if (attempts === 1) throw new Error(`No port between ${lowest} and ${highest} was found free.`)
  return freePort(attempts - 1)
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
      .once("error", () => resolve(false))
      .listen(port, "127.0.0.1", () => server.close(() => resolve(true)))
  })
