import { Data, Effect } from "effect"
import type { Server } from "node:http"

/** The address to listen on cannot be had. `code` is that of the operating system, such as EADDRINUSE. */
export class CannotListen extends Data.TaggedError("CannotListen")<{ readonly code: string }> {}

/** Port 0 is one that is free. */
export const listen = (server: Server, port: number, host: string): Effect.Effect<void, CannotListen> =>
  Effect.callback((resume) => {
    server.once(
      "error",
      (error: NodeJS.ErrnoException) => resume(Effect.fail(new CannotListen({ code: error.code ?? error.name })))
    )
    server.listen(port, host, () => resume(Effect.void))
  })
