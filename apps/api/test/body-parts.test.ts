import fc from "fast-check"
import { once } from "node:events"
import { connect } from "node:net"
import { describe, expect, it } from "vitest"
import { heldBytes } from "../src/http/held-bytes.ts"
import { maximumParts } from "../src/http/json-reader.ts"
import { startServer, token } from "./started-server.ts"

describe("bytes that are held", () => {
  it("are those of the parts, in order", () => {
    fc.assert(fc.property(fc.array(fc.uint8Array({ maxLength: 40 })), (parts) => {
      const given = parts.map((part) => Uint8Array.from(part))
      const held = heldBytes()
      for (const part of parts) held.add(part)
      expect([...held.whole()]).toEqual(parts.flatMap((part) => [...part]))
      // Nothing is written into what was given.
      expect(parts).toEqual(given)
    }))
  })

  // Kills: a list of parts, each of which keeps its packet.
  it("take at most twice their own size, however small the parts", () => {
    const packet = new Uint8Array(65_536)
    const held = heldBytes()
    for (let at = 0; at < 100_000; at++) held.add(packet.subarray(at % 65_536, at % 65_536 + 1))
    expect(held.whole().byteLength).toBe(100_000)
    expect(held.whole().buffer.byteLength).toBeLessThanOrEqual(200_000)
  })
})

describe("a body in parts", () => {
  const answerTo = async (chunks: string) => {
    const { port } = await startServer()
    const socket = connect(port, "127.0.0.1").on("error", () => undefined)
    let answer = ""
    socket.setEncoding("utf8").on("data", (text: string) => answer += text)
    socket.write(
      "POST /api/v1/klantcontacten HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n"
        + `Authorization: Token ${token}\r\nTransfer-Encoding: chunked\r\n\r\n${chunks}0\r\n\r\n`
    )
    await once(socket, "close")
    return { status: answer.slice(9, 12), body: answer.slice(answer.indexOf("\r\n\r\n") + 4) }
  }
  const inSigns = (text: string) => [...text].map((sign) => `1\r\n${sign}\r\n`).join("")

  it("of a sign each is read to its end", async () => {
    const { body } = await answerTo(inSigns("{\"onbekend\":1}".padStart(5_000)))
    expect(body).toContain("\"#/onbekend\"")
  })

  it("is refused when there are too many of them", async () => {
    const { body, status } = await answerTo(inSigns("{}".padStart(maximumParts + 100)))
    expect(status).toBe("400")
    expect(body).toContain("\"te-veel-delen\"")
  })
})
