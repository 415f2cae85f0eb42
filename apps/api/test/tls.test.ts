import { certificateAuthority, type ServerCertificate } from "@betrokkene/embedded-postgres"
import { Result } from "effect"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { connect } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { connect as connectTls, type ConnectionOptions, type TLSSocket } from "node:tls"
import { describe, expect, it, onTestFinished } from "vitest"
import { readSettings } from "../src/settings.ts"
import { startServer, token } from "./started-server.ts"

const authority = certificateAuthority()
const own = authority.issue("betrokkene.example.nl")

const settingsOf = ({ certificate, key }: ServerCertificate) => ({ TLS_CERTIFICATE: certificate, TLS_KEY: key })

const asked = (path: string): string =>
  `GET ${path} HTTP/1.1\r\nHost: betrokkene.example.nl\r\nAuthorization: Token ${token}\r\nConnection: close\r\n\r\n`

/** Asks over TLS as a caller who trusts the authority and means this host, unless told otherwise. */
const ask = async (port: number, options: ConnectionOptions = {}, path = "/api/v1/klantcontacten") => {
  const socket: TLSSocket = connectTls({
    port,
    host: "127.0.0.1",
    servername: "betrokkene.example.nl",
    ca: authority.certificate,
    ...options
  })
  let spoken = ""
  socket.on("secureConnect", () => {
    spoken = `${socket.getProtocol()} ${socket.getCipher().name}`
    socket.write(asked(path))
  })
  return { answer: await text(socket), spoken: () => spoken }
}

describe("an API with a certificate", () => {
  it("answers over TLS to who trusts its authority, with addresses of https, and serves the metrics so too", async () => {
    const { lines } = await startServer({ ...settingsOf(own), METRICS_PORT: "0" })
    const metrics = lines.map((line) => JSON.parse(line)).find(({ message }) => message === "metrics")
    const api = lines.map((line) => JSON.parse(line)).find(({ message }) => message === "listening")
    expect((await ask(api.port)).answer).toMatch(/^HTTP\/1\.1 200 /u)
    expect((await ask(api.port, {}, "/nergens")).answer).toContain("\"https://betrokkene.example.nl/api/v1/problemen/")
    expect((await ask(metrics.port, {}, "/metrics")).answer).toContain("betrokkene_build_info")
  })

  it.each(["TLSv1.2", "TLSv1.3"] as const)(
    "speaks %s, with forward secrecy and authenticated encryption",
    async (version) => {
      const { port } = await startServer(settingsOf(own))
      const { spoken } = await ask(port, { minVersion: version, maxVersion: version })
      expect(spoken()).toMatch(new RegExp(`^${version} (?:TLS_|ECDHE-ECDSA-).*(?:GCM|CHACHA20)`, "u"))
    }
  )

  it("prefers the latest version", async () => {
    expect((await ask((await startServer(settingsOf(own))).port)).spoken()).toMatch(/^TLSv1\.3 /u)
  })

  it.each(
    [
      ["an old version", { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" }],
      ["an old cipher", { maxVersion: "TLSv1.2", ciphers: "ECDHE-ECDSA-AES128-SHA" }],
      ["a caller who does not trust its authority", { ca: certificateAuthority().certificate }],
      ["a caller who means another host", { servername: "elders.example.nl" }]
    ] as const
  )("has no connection with %s, and lives on", async (_, options) => {
    const { port } = await startServer(settingsOf(own))
    await expect(ask(port, options)).rejects.toThrow()
    expect((await ask(port)).answer).toMatch(/^HTTP\/1\.1 200 /u)
  })

  it("answers nobody in plain text", async () => {
    const { port } = await startServer(settingsOf(own))
    const socket = connect(port, "127.0.0.1").on("error", () => undefined)
    socket.write(asked("/health/live"))
    expect(await text(socket).catch(() => "")).not.toContain("HTTP/1.1")
    expect((await ask(port)).answer).toMatch(/^HTTP\/1\.1 200 /u)
  })
})

describe("the settings of a certificate", () => {
  const faults = (given: Readonly<Record<string, string>>) =>
    Result.match(readSettings({ STORAGE: "memory", API_TOKEN: token, ...given }), {
      onFailure: (lines) => lines,
      onSuccess: () => []
    })

  it("are both given, or neither", () => {
    expect(faults({})).toEqual([])
    expect(faults(settingsOf(own))).toEqual([])
    expect(faults({ TLS_CERTIFICATE: own.certificate })).toEqual([expect.stringMatching(/^TLS_KEY: /u)])
    expect(faults({ TLS_KEY: own.key })).toEqual([expect.stringMatching(/^TLS_CERTIFICATE: /u)])
  })

  it("may stand in files, as a vault mounts them", async () => {
    const folder = await mkdtemp(join(tmpdir(), "betrokkene-tls-"))
    onTestFinished(() => rm(folder, { recursive: true }))
    const files = { TLS_CERTIFICATE_FILE: join(folder, "certificate.pem"), TLS_KEY_FILE: join(folder, "key.pem") }
    await writeFile(files.TLS_CERTIFICATE_FILE, own.certificate)
    await writeFile(files.TLS_KEY_FILE, own.key)
    expect((await ask((await startServer(files)).port)).answer).toMatch(/^HTTP\/1\.1 200 /u)
    await writeFile(files.TLS_KEY_FILE, authority.issue("elders.example.nl").key)
    expect(faults(files)).toEqual([expect.stringMatching(/^TLS_KEY: /u)])
  })

  it("belong together, and are not shown when they do not", () => {
    const other = authority.issue("elders.example.nl")
    const lines = faults({ TLS_CERTIFICATE: own.certificate, TLS_KEY: other.key })
    expect(lines).toEqual([expect.stringMatching(/^TLS_KEY: /u)])
    for (const line of other.key.split("\n").filter((one) => one !== "")) expect(lines.join()).not.toContain(line)
  })

  it.each([
    ["TLS_CERTIFICATE", { TLS_CERTIFICATE: "geen certificaat", TLS_KEY: own.key }],
    ["TLS_KEY", { TLS_CERTIFICATE: own.certificate, TLS_KEY: "geheime sleutel" }],
    ["TLS_KEY", { TLS_CERTIFICATE: own.certificate, TLS_KEY: own.key.replaceAll("PRIVATE", "ENCRYPTED PRIVATE") }]
  ])("%s that is none is refused", (name, given) => {
    expect(faults(given).map((line) => line.replace(/:.*/su, ""))).toContain(name)
    expect(faults(given).join()).not.toContain("geheime")
  })

  it("are not in a text of all settings", () => {
    const settings = Result.getOrThrow(readSettings({ STORAGE: "memory", API_TOKEN: token, ...settingsOf(own) }))
    expect(JSON.stringify(settings)).not.toContain(own.key.split("\n")[1] ?? "")
  })
})
