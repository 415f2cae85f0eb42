import { createHmac, hash } from "node:crypto"
import { describe, expect, it } from "vitest"
import { traced } from "./traced-program.ts"

const key = "a-key-for-pseudonyms-in-these-tests"
const hmac = (text: string, encoding: "base64url" | "hex") => createHmac("sha256", key).update(text).digest(encoding)

/** A bsn in decimal digits, a bsn as a number, a digest of a bsn, a name in ASCII. */
const chosen = [
  "00000000000000000000000999990019",
  "0000000000000000000000003b9aa2c3",
  hash("md5", "999990019"),
  "4a616e2042616b6b6572204a616e2042"
]

describe("ids that a caller chose, in log and traces", () => {
  it("are not there; spans stay together by their trace under the key", async () => {
    const { lines, receiver, spans } = await traced({ PSEUDONYM_KEY: key }, async (send) => {
      for (const traceId of [...chosen, ...chosen]) {
        await send("GET", "/klantcontacten", undefined, {
          traceparent: `00-${traceId}-${traceId.slice(16)}-01`,
          "X-Request-Id": traceId
        })
      }
    })
    const everything = JSON.stringify([lines, receiver.requests.map(({ body }) => body)])
    for (const traceId of chosen) {
      expect(everything).not.toContain(traceId)
      expect(everything).not.toContain(traceId.slice(16))
    }
    const server = spans.filter(({ kind }) => kind === 2)
    const expected = chosen.map((traceId) => hmac(`trace ${traceId}`, "hex").slice(0, 32))
    expect(server.map(({ traceId }) => traceId)).toEqual([...expected, ...expected])
    expect(server.map(({ parentSpanId }) => parentSpanId).slice(0, 4)).toEqual(
      chosen.map((traceId) => hmac(`span ${traceId} ${traceId.slice(16)}`, "hex").slice(0, 16))
    )
    const requests = lines.filter(({ message }) => message === "request")
    expect(requests.map(({ traceId }) => traceId)).toEqual([...expected, ...expected])
    const ids = chosen.map((id) => hmac(`request ${id}`, "base64url").slice(0, 22))
    expect(requests.map(({ callerRequest }) => callerRequest)).toEqual([...ids, ...ids])
  })

  it("are not there without a key either, and traces begin here", async () => {
    const { lines, receiver, spans } = await traced({}, async (send) => {
      for (const traceId of chosen) {
        await send("GET", "/klantcontacten", undefined, {
          traceparent: `00-${traceId}-${traceId.slice(16)}-01`,
          "X-Request-Id": traceId
        })
      }
    })
    const everything = JSON.stringify([lines, receiver.requests.map(({ body }) => body)])
    for (const traceId of chosen) expect(everything).not.toContain(traceId)
    const server = spans.filter(({ kind }) => kind === 2)
    expect(server.map(({ parentSpanId }) => parentSpanId)).toEqual(chosen.map(() => undefined))
    const requests = lines.filter(({ message }) => message === "request")
    expect(requests.map(({ traceId }) => traceId)).toEqual(server.map(({ traceId }) => traceId))
    expect(requests.map(({ callerRequest }) => callerRequest)).toEqual(chosen.map(() => undefined))
  })
})
