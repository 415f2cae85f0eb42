import { once } from "node:events"
import { createServer, type ServerResponse } from "node:http"
import { type AddressInfo, connect, type Socket } from "node:net"
import { describe, expect, it, onTestFinished } from "vitest"
import { leftOver, readOn } from "../src/http/read-on.ts"
import { startServer, token } from "./started-server.ts"

/** What came back to a client that sends all of these before it reads, and what went wrong while it did. */
const sendAll = async (port: number, ...parts: ReadonlyArray<string | Uint8Array>) => {
  const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true })
  const errors: Array<string> = []
  socket.on("error", ({ code }: NodeJS.ErrnoException) => errors.push(String(code)))
  for (const part of parts) {
    if (!socket.write(part)) await Promise.race([once(socket, "drain"), once(socket, "close")])
  }
  let answer = ""
  const end = Promise.withResolvers<void>()
  socket.setEncoding("utf8").on("data", (chunk: string) => {
    answer += chunk
    if (/\r\n\r\n./su.test(answer)) end.resolve()
  }).on("close", end.resolve)
  await end.promise
  socket.destroy()
  return { status: answer.slice(9, 12), errors }
}

const mebibyte = 1024 * 1024
const body = new Uint8Array(5 * mebibyte).fill(0x20)

const lengths = [
  ["with a length", `Content-Length: ${body.byteLength}`, [body]],
  ["in chunks", "Transfer-Encoding: chunked", [`${body.byteLength.toString(16)}\r\n`, body, "\r\n0\r\n\r\n"]]
] as const

const kinds = ["keep-alive", "close"].flatMap((connection) =>
  lengths.map(([how, length, parts]) => [how, connection, length, parts] as const)
)

describe.each(kinds)("a body of 5 MiB, sent %s on a connection to %s", (_, connection, length, parts) => {
  it.each([
    ["413", "POST", "/api/v1/registraties", `Authorization: Token ${token}\r\nContent-Type: application/json`],
    ["401", "POST", "/api/v1/registraties", "Content-Type: application/json"],
    ["415", "POST", "/api/v1/registraties", `Authorization: Token ${token}\r\nContent-Type: text/plain`],
    ["405", "PUT", "/api/v1/registraties", `Authorization: Token ${token}`],
    ["404", "POST", "/nergens", "Accept: */*"],
    ["200", "GET", "/health/live", "Accept: */*"],
    ["400", "POST", "/health/live", "Host: y"]
  ])("is answered %s though the client reads only when it has sent all", async (status, method, path, headers) => {
    const { port } = await startServer()
    const head = `${method} ${path} HTTP/1.1\r\nHost: x\r\nConnection: ${connection}\r\n${headers}\r\n${length}\r\n\r\n`
    expect(await sendAll(port, head, ...parts)).toEqual({ status, errors: [] })
    expect((await fetch(`http://127.0.0.1:${port}/health/live`)).status).toBe(200)
  })
})

describe("what makes no HTTP", () => {
  it.each([
    ["431", `GET / HTTP/1.1\r\nHost: x\r\nX: ${"a".repeat(2 * mebibyte)}\r\n\r\n`],
    ["400", "dit is geen HTTP\r\n".repeat(100_000)]
  ])("is answered %s though the client reads only when it has sent all", async (status, text) => {
    const { port } = await startServer()
    expect(await sendAll(port, text)).toEqual({ status, errors: [] })
  })
})

/** Not by `once` of node:events: that fails if a last write meets a closed socket. */
const closed = (socket: Socket) => new Promise((resolve) => socket.once("close", resolve))

describe("reading on", () => {
  /** A server that answers before it reads, and reads on this far. */
  const serverThatReads = async (most: Partial<typeof leftOver>, status = 413) => {
    const server = createServer((incoming, outgoing: ServerResponse) => {
      readOn(incoming, outgoing, { ...leftOver, time: 60_000, ...most })
      if (status === 204) outgoing.writeHead(204).end()
      else outgoing.writeHead(status, { "Content-Length": 1 }).end("x")
    }).listen(0, "127.0.0.1")
    await once(server, "listening")
    onTestFinished(() => {
      server.closeAllConnections()
      server.close()
    })
    return (server.address() as AddressInfo).port
  }
  const head = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\n"

  it("ends after its bytes", async () => {
    const port = await serverThatReads({ bytes: mebibyte })
    const socket = connect(port, "127.0.0.1").on("error", () => undefined)
    socket.resume().write(head)
    const drip = setInterval(() => socket.write(new Uint8Array(65_536)), 1)
    await closed(socket)
    clearInterval(drip)
    expect(socket.bytesWritten).toBeGreaterThan(mebibyte)
  })

  it("ends after its parts, however small", async () => {
    const port = await serverThatReads({ parts: 500 })
    const socket = connect(port, "127.0.0.1").on("error", () => undefined)
    socket.resume().write("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")
    const drip = setInterval(() => socket.write("1\r\n \r\n".repeat(100)), 1)
    await closed(socket)
    clearInterval(drip)
    expect(socket.bytesWritten).toBeGreaterThan(500)
  })

  it("ends after its time, and the answer was there at once", async () => {
    const port = await serverThatReads({ time: 500 })
    const socket = connect(port, "127.0.0.1").on("error", () => undefined)
    socket.write(head)
    const [answer] = await once(socket, "data") as [Uint8Array]
    expect(String(answer)).toMatch(/^HTTP\/1\.1 413 /u)
    expect(socket.readyState).toBe("open")
    await closed(socket)
  })

  it("leaves a connection as it was when all was read", async () => {
    const port = await serverThatReads({ bytes: mebibyte }, 204)
    const request = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc"
    const socket = connect(port, "127.0.0.1")
    let answers = ""
    socket.setEncoding("utf8").on("data", (chunk: string) => answers += chunk)
    socket.write(request + request)
    await expect.poll(() => answers.match(/HTTP\/1\.1 204 /gu)?.length).toBe(2)
    socket.destroy()
  })
})
