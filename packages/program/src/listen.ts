import { Data, Effect } from "effect"
import type { Server } from "node:http"

/** Where a server listens, and the names of the settings that say so. Port 0 is one that is free. */
export interface ListenAddress {
  readonly host: string
  readonly port: number
  readonly hostSetting: string
  readonly portSetting: string
}

/**
 * The address to listen on cannot be had. `code` is that of the operating system, such as EADDRINUSE; `setting` the one
 * to change, and `mend` what to do.
 */
export class CannotListen extends Data.TaggedError("CannotListen")<{
  readonly code: string
  readonly host: string
  readonly port: number
  readonly setting: string
  readonly mend: string
}> {}

/** Begins to listen. Fails with CannotListen when the address is taken, is not of this machine, or may not be used. */
export const listen = (server: Server, address: ListenAddress): Effect.Effect<void, CannotListen> =>
  Effect.callback((resume) => {
    server.once(
      "error",
      (error: NodeJS.ErrnoException) => resume(Effect.fail(cannotListen(address, error.code ?? error.name)))
    )
    server.listen(address.port, address.host, () => resume(Effect.void))
  })

const cannotListen = ({ host, hostSetting, port, portSetting }: ListenAddress, code: string): CannotListen => {
  const { mend, setting } = mended(code, hostSetting, portSetting)
  return new CannotListen({ code, host, port, setting, mend })
}

const mended = (code: string, host: string, port: string) => {
  switch (code) {
    case "EADDRINUSE":
      return { setting: port, mend: `another program listens there: end it, or give ${port} another value` }
    case "EACCES":
      return { setting: port, mend: `this account may not use that port: give ${port} a value of 1024 or higher` }
    default:
      return { setting: host, mend: `this machine cannot listen on that address: give ${host} one that it has` }
  }
}
