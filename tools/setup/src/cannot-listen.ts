import { createServer } from "node:net"

/** Why no server can listen on this port of this host, as a code such as EADDRINUSE; undefined if one can. */
export const cannotListen = (host: string, port: number): Promise<string | undefined> =>
  new Promise((resolve) => {
    const server = createServer()
      .once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.name))
      .listen(port, host, () => server.close(() => resolve(undefined)))
  })
