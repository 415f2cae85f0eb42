import { once } from "node:events"
import { createServer, type ServerResponse } from "node:http"
import { type AddressInfo, connect, type Socket } from "node:net"
import { describe, expect, it, onTestFinished } from "vitest"
import { boundPipelining, maximumPipelined } from "../src/http/bound-pipelining.ts"
import { startServer } from "./started-server.ts"

const request = "GET /nergens HTTP/1.1\r\nHost: x\r\n\r\n"
/** Its end, with a reset or without. */
const closed = (socket: Socket) => new Promise<unknown>((resolve) => socket.on("close", resolve))

const answered = /HTTP\/1\.1 404 /gu

describe("requests that do not wait for an answer", () => {
  it("are all answered up to a number, time after time", async () => {
    const { port } = await startServer()
    const socket = connect(port, "127.0.0.1")
    let answers = ""
    socket.setEncoding("utf8").on("data", (text: string) => answers += text)
    for (let times = 1; times <= 3; times++) {
      socket.write(request.repeat(maximumPipelined))
      await expect.poll(() => answers.match(answered)?.length).toBe(times * maximumPipelined)
    }
    socket.destroy()
  })

  it("are not handled above it, and their connection is closed", async () => {
    let handled = 0
    const waiting: Array<ServerResponse> = []
    const server = createServer(boundPipelining((_, outgoing) => {
      handled++
      waiting.push(outgoing)
    })).listen(0, "127.0.0.1")
    await once(server, "listening")
    onTestFinished(() => void server.close())
    const socket = connect((server.address() as AddressInfo).port, "127.0.0.1").on("error", () => undefined)
    socket.resume().write(request.repeat(20_000))
    await closed(socket)
    expect(handled).toBe(maximumPipelined)
  })

  it("close their connection in the program, which goes on for others", async () => {
    const { port } = await startServer()
    const socket = connect(port, "127.0.0.1").on("error", () => undefined)
    socket.resume().write(request.repeat(20_000))
    await closed(socket)
    expect((await fetch(`http://127.0.0.1:${port}/health/live`)).status).toBe(200)
  })
})
