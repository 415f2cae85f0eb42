import { once } from "node:events"
import type { AddressInfo } from "node:net"
import { connect, createServer } from "node:tls"
import pg from "pg"
import { describe, expect, it, onTestFinished } from "vitest"
import { certificateAuthority, type ServerCertificate } from "./certificate-authority.ts"
import { temporaryPostgres } from "./temporary-postgres.ts"

/** The port of a server with this certificate. */
const serverWith = async ({ certificate, key }: ServerCertificate): Promise<number> => {
  const server = createServer({ cert: certificate, key }, (socket) => socket.end())
  server.on("tlsClientError", () => undefined)
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}

/** Whether a client that expects this name trusts the server, or why not. */
const trust = (port: number, servername: string, ca: string): Promise<string | true> =>
  new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port, servername, ca }, () => {
      socket.destroy()
      resolve(true)
    })
    socket.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
  })

describe("certificateAuthority", () => {
  it("makes a certificate for names and addresses, trusted under them by who has the authority's own", async () => {
    const authority = certificateAuthority()
    const port = await serverWith(authority.issue("db.example.nl", "localhost"))
    expect(await trust(port, "db.example.nl", authority.certificate)).toBe(true)
    expect(await trust(port, "localhost", authority.certificate)).toBe(true)
    expect(await trust(port, "other.example.nl", authority.certificate)).toBe("ERR_TLS_CERT_ALTNAME_INVALID")
    expect(await trust(port, "localhost", certificateAuthority().certificate)).not.toBe(true)
  })

  it("makes one for an address", async () => {
    const authority = certificateAuthority()
    const port = await serverWith(authority.issue("127.0.0.1"))
    expect(await trust(port, "", authority.certificate)).toBe(true)
  })

  it("makes one with which PostgreSQL accepts TLS, also after a restart", async () => {
    const authority = certificateAuthority()
    const server = await temporaryPostgres("fast", undefined, authority.issue("localhost"))
    onTestFinished(server.stop)
    await server.restart("stop")
    const client = new pg.Client({
      connectionString: server.url.replace("127.0.0.1", "localhost"),
      ssl: { ca: authority.certificate }
    })
    await client.connect()
    expect((await client.query("select ssl from pg_stat_ssl where pid = pg_backend_pid()")).rows).toEqual([{
      ssl: true
    }])
    await client.end()
  })
})
