import { once } from "node:events"
import { connect } from "node:net"
import { PassThrough } from "node:stream"
import { describe, expect, it } from "vitest"
import { maximumPipelined } from "../src/http/bound-pipelining.ts"
import { answerNoHttp } from "../src/http/no-http.ts"
import { klantcontact } from "./examples.ts"
import { startServer, token } from "./started-server.ts"

const headers = { Authorization: `Token ${token}`, "Content-Type": "application/json" }

const post = (url: string, init: RequestInit = {}) =>
  fetch(`${url}/api/v1/klantcontacten`, { method: "POST", headers, body: JSON.stringify(klantcontact), ...init })

/** What the server says to these bytes, until it closes the connection. */
const converse = async (port: number, text: string): Promise<string> => {
  const socket = connect(port, "127.0.0.1")
  let answer = ""
  socket.setEncoding("utf8").on("data", (chunk: string) => answer += chunk).on("error", () => undefined)
  socket.write(text)
  await once(socket, "close")
  return answer
}

describe("the server on a socket", () => {
  it("lets a write that is under way finish before it closes", async () => {
    const server = await startServer()
    const answer = post(server.url)
    await server.entered
    const closed = server.close()
    await expect(fetch(`${server.url}/health/live`)).rejects.toThrow("fetch failed")
    await server.open()
    expect((await answer).status).toBe(201)
    await closed
  })

  it("brings a write to its end when its caller is gone, and closes only then", async () => {
    const server = await startServer()
    const caller = new AbortController()
    const answer = post(server.url, { signal: caller.signal })
    await server.entered
    caller.abort()
    await expect(answer).rejects.toThrow("abort")
    await server.open()
    const list = async () =>
      (await (await fetch(`${server.url}/api/v1/klantcontacten`, { headers })).json() as { results: unknown }).results
    await expect.poll(list).toHaveLength(1)
  })

  it("within its delay takes requests, is not ready and closes each connection after the answer; later takes none", async () => {
    const server = await startServer({ SHUTDOWN_DELAY: "2000" })
    await server.open()
    const closed = server.close()
    const ready = await fetch(`${server.url}/health/ready`)
    expect([ready.status, await ready.json()]).toMatchObject([503, { code: "wordt-afgesloten" }])
    const answer = await post(server.url)
    expect([answer.status, answer.headers.get("Connection")]).toEqual([201, "close"])
    await closed
    await expect(fetch(`${server.url}/health/live`)).rejects.toThrow("fetch failed")
  })

  it("waits no longer than its grace", async () => {
    const server = await startServer({ SHUTDOWN_GRACE: "50" })
    const answer = post(server.url)
    const refused = expect(answer).rejects.toThrow("fetch failed")
    await server.entered
    await server.close()
    await refused
  })

  it.each(["a b", "[", "x@y", "%", "\u00e9"])("refuses the Host %j with a problem", async (host) => {
    const server = await startServer()
    const answer = await converse(
      server.port,
      `GET /health/live HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`
    )
    expect(answer).toMatch(/^HTTP\/1\.1 400 /u)
    expect(answer).toContain("host-ongeldig")
    expect(answer.toLowerCase()).toContain("x-content-type-options: nosniff")
  })

  it.each([
    ["no HTTP", "dit is geen HTTP\r\n\r\n", 400, "verzoek-onleesbaar"],
    ["an unknown method", "FOO /health/live HTTP/1.1\r\nHost: x\r\n\r\n", 400, "verzoek-onleesbaar"],
    ["bytes in the path", "GET /\u00ff HTTP/1.1\r\nHost: x\r\n\r\n", 400, "verzoek-onleesbaar"],
    [
      "two lengths",
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
      400,
      "verzoek-onleesbaar"
    ],
    ["a negative length", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", 400, "verzoek-onleesbaar"],
    ["two Hosts", "GET /health/live HTTP/1.1\r\nHost: x\r\nhost: x\r\nConnection: close\r\n\r\n", 400, "host-ongeldig"],
    ["no Host", "GET /health/live HTTP/1.1\r\nConnection: close\r\n\r\n", 400, "host-ongeldig"],
    ["an address too long", `GET /${"x".repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431, "headers-te-groot"],
    [
      "an expectation that nobody knows, which is let be",
      "GET /nergens HTTP/1.1\r\nHost: x\r\nExpect: wonderen\r\nConnection: close\r\n\r\n",
      404,
      "niet-gevonden"
    ]
  ])("answers %s with a problem, and lives on", async (_, text, status, code) => {
    const server = await startServer()
    const [head = "", body = ""] = (await converse(server.port, text)).split("\r\n\r\n")
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [A-Z]`, "u"))
    expect(head.toLowerCase()).toContain("content-type: application/problem+json")
    expect(head.toLowerCase()).toContain("x-content-type-options: nosniff")
    const problem = JSON.parse(body)
    expect(problem).toMatchObject({ status, code })
    // The line of an answer may come after the answer.
    await expect.poll(() => server.lines.map((line) => `urn:uuid:${JSON.parse(line).requestId}`)).toContain(
      problem.instance
    )
    expect(head).toContain(problem.instance.slice("urn:uuid:".length))
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200)
  })

  it("tells a caller who is too slow, and nobody when the connection is gone", async () => {
    const answer = answerNoHttp(() => undefined, undefined)
    const socket = new PassThrough({ encoding: "utf8" })
    answer(Object.assign(new Error(), { code: "ERR_HTTP_REQUEST_TIMEOUT" }), socket)
    const text = String(await once(socket, "data"))
    expect(text).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/u)
    expect(text).toContain("\"type\":\"/api/v1/problemen/verzoek-te-traag\"")
    const gone = new PassThrough().end()
    answer(Object.assign(new Error(), { code: "ECONNRESET" }), gone)
    expect([gone.destroyed, gone.read()]).toEqual([true, null])
  })

  it.each(["Content-Length: 500", "Transfer-Encoding: chunked"])(
    "a caller who goes away within his body (%s) is no defect",
    async (length) => {
      const server = await startServer()
      const socket = connect(server.port, "127.0.0.1")
      socket.write(
        `POST /api/v1/klantcontacten HTTP/1.1\r\nHost: x\r\nAuthorization: Token ${token}\r\nContent-Type: application/json\r\n${length}\r\nExpect: 100-continue\r\n\r\n`
      )
      await once(socket, "data")
      socket.destroy()
      await expect.poll(() => server.lines.join("")).toContain("\"status\":400")
      expect(server.lines.join("")).not.toContain("defect")
    }
  )

  it("refuses a body over the limit in chunks, without waiting for the rest", async () => {
    const server = await startServer({ BODY_LIMIT: "1024" })
    const head =
      `POST /api/v1/klantcontacten HTTP/1.1\r\nHost: x\r\nAuthorization: Token ${token}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`
    const answer = await converse(server.port, `${head}800\r\n${" ".repeat(2048)}\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 413 /u)
    expect(answer).toContain("te-groot")
    const announced = await converse(server.port, head.replace("Transfer-Encoding: chunked", "Content-Length: 4096"))
    expect(announced).toMatch(/^HTTP\/1\.1 413 /u)
  })

  it("sees every header, however many there are", async () => {
    const server = await startServer()
    const many = "a:\r\n".repeat(2_500)
    const answer = await converse(
      server.port,
      `GET /api/v1/klantcontacten HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${many}Authorization: Token ${token}\r\n\r\n`
    )
    expect(answer).toMatch(/^HTTP\/1\.1 200 /u)
  })

  it("serves many on one connection", async () => {
    const server = await startServer()
    await server.open()
    for (let count = 0; count < 5; count++) expect((await post(server.url)).status).toBe(201)
  })

  it.each([
    ["says nothing", ""],
    ["sends a header at a time", "POST /api/v1/klantcontacten HTTP/1.1\r\n", "X-Header: value\r\n"],
    [
      "sends a body byte by byte",
      `POST /api/v1/klantcontacten HTTP/1.1\r\nHost: x\r\nAuthorization: Token ${token}\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n`,
      " "
    ],
    [
      "sends a body in chunks of a byte",
      `POST /api/v1/klantcontacten HTTP/1.1\r\nHost: x\r\nAuthorization: Token ${token}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`,
      "1\r\n \r\n"
    ]
  ])("is not kept busy by who %s", async (_, first, then = "") => {
    const server = await startServer({ RECEIVE_TIMEOUT: "300" })
    const socket = connect(server.port, "127.0.0.1")
    const drip = setInterval(() => socket.write(then), 20)
    let answer = ""
    socket.setEncoding("utf8").on("data", (chunk: string) => answer += chunk).on("error", () => undefined)
    socket.write(first)
    await once(socket, "close")
    clearInterval(drip)
    expect(answer).toMatch(/^HTTP\/1\.1 408 /u)
    expect(answer).toContain("verzoek-te-traag")
    expect(server.lines.join("")).not.toContain("defect")
  })

  it("lets go of who does not read his answers", async () => {
    const server = await startServer({ RECEIVE_TIMEOUT: "100", REQUEST_TIMEOUT: "100" })
    const socket = connect(server.port, "127.0.0.1").on("error", () => undefined)
    socket.write("GET /api/v1/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n".repeat(maximumPipelined))
    await expect.poll(() => server.lines.some((line) => line.includes("connection without progress")), {
      timeout: 20_000
    }).toBe(true)
    socket.destroy()
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200)
  })

  it("refuses connections above its maximum, and tells so", async () => {
    const server = await startServer({ MAX_CONNECTIONS: "2" })
    const taken = [connect(server.port, "127.0.0.1"), connect(server.port, "127.0.0.1")]
    await Promise.all(taken.map((socket) => once(socket, "connect")))
    await expect.poll(() => converse(server.port, "")).toBe("")
    expect(server.lines.join("")).toContain("too many connections")
    for (const socket of taken) socket.destroy()
    await expect.poll(() => fetch(`${server.url}/health/live`).then(({ status }) => status, () => 0)).toBe(200)
  })
})
