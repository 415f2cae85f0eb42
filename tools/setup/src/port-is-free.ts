import { createServer } from "node:net"

/** Whether nobody listens on this port of this host. Rejects if a server cannot listen there for another reason. */
export const portIsFree = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const server = createServer()
      .once("error", (error: NodeJS.ErrnoException) => error.code === "EADDRINUSE" ? resolve(false) : reject(error))
      .listen(port, host, () => server.close(() => resolve(true)))
  })
