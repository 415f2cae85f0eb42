import { once } from "node:events"
import { createServer, type IncomingMessage } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { conformance } from "../src/conformance.ts"
import { reportJson, reportText, titleOf } from "../src/report.ts"
import { inMemory, type Judged } from "./judged.ts"

/** An answer on its way, which a server that is wrong in one way changes. */
interface Passing {
  status: number
  headers: Record<string, string>
  text: string
}

type Spoil = (passing: Passing, request: { readonly method: string; readonly url: string }) => void

const edit = (change: (json: Record<string, unknown>) => void): Spoil => (passing) => {
  if (!passing.text.startsWith("{")) return
  const json = JSON.parse(passing.text) as Record<string, unknown>
  change(json)
  passing.text = JSON.stringify(json)
}

/** Ways to be wrong, and a case that sees it. */
const ways: ReadonlyArray<readonly [way: string, spoil: Spoil, seenBy: string]> = [
  ["a member is gone", edit((json) => delete json["taal"]), "klantcontacten POST: what is not given gets its default"],
  [
    "an empty text is null",
    edit((json) => json["inhoud"] === "" ? json["inhoud"] = null : undefined),
    "klantcontacten POST: what is not given gets its default"
  ],
  [
    "a list has no count",
    edit((json) => delete json["count"]),
    "conventions list: page last is there"
  ],
  [
    "a list tells a record twice",
    edit((json) => Array.isArray(json["results"]) ? json["results"].push(...json["results"] as []) : undefined),
    "klantcontacten list: the newest contact comes first"
  ],
  [
    "a list is the wrong way round",
    edit((json) => Array.isArray(json["results"]) ? json["results"].reverse() : undefined),
    "klantcontacten list: the newest contact comes first"
  ],
  [
    "rows have no _expand",
    edit((json) =>
      Array.isArray(json["results"])
        ? json["results"].forEach((row: Record<string, unknown>) => delete row["_expand"])
        : undefined
    ),
    "klantcontacten list: by kanaal, to the letter"
  ],
  [
    "an error has another code",
    edit((json) => json["code"] === "not_found" ? json["code"] = "gone" : undefined),
    "conventions item: what is no uuid is not found"
  ],
  [
    "an error names another member",
    edit((json) =>
      Array.isArray(json["invalidParams"])
        ? json["invalidParams"].forEach((each: Record<string, unknown>) => each["name"] = "elders")
        : undefined
    ),
    "betrokkenen POST: what must be there is asked in this order"
  ],
  [
    "a refusal is a failure",
    (passing) => passing.status = passing.status === 400 ? 500 : passing.status,
    "conventions POST: text that is no JSON is refused"
  ],
  [
    "a success is another one",
    (passing) => passing.status = passing.status === 201 ? 200 : passing.status,
    "klantcontacten POST: what is not given gets its default"
  ],
  [
    "an answer is of another type",
    (passing) => passing.headers["content-type"] = "text/plain",
    "klantcontacten POST: what is not given gets its default"
  ],
  [
    "there is no Location",
    (passing) => delete passing.headers["location"],
    "betrokkenen POST: several betrokkenen may be of one klantcontact"
  ],
  [
    "nothing is ever deleted",
    (passing, { method }) => {
      if (method === "DELETE") Object.assign(passing, { status: 204, text: "" })
    },
    "conventions DELETE: what was deleted is not found any more"
  ]
]

describe("a server that is wrong in one way", () => {
  let register: Judged
  beforeAll(async () => {
    register = await inMemory()
  })
  afterAll(() => register.end())

  /** A server that passes everything on to the register, and spoils the answers. */
  const spoiling = async (spoil: Spoil, passes: (method: string) => boolean = () => true) => {
    const { url } = register.assignment
    const passOn = async (request: IncomingMessage): Promise<Passing> => {
      const { method = "GET", url: path = "/" } = request
      const body = await bodyOf(request)
      const answer = passes(method) && body !== undefined
        ? await fetch(new URL(path, url), {
          method,
          headers: headersOf(request, url),
          redirect: "manual",
          ...(body.length > 0 ? { body } : {})
        })
        : new Response(null, { status: body === undefined ? 413 : 204 })
      const told = [...answer.headers].filter(([name]) => !dropped.includes(name))
      const here = (text: string) => text.replaceAll(new URL(url).origin, origin)
      return {
        status: answer.status,
        headers: Object.fromEntries(told.map(([name, value]) => [name, here(value)])),
        text: here(await answer.text())
      }
    }
    const server = createServer((request, response) => {
      void passOn(request).then((passing) => {
        spoil(passing, { method: request.method ?? "", url: request.url ?? "" })
        response.writeHead(passing.status, passing.headers).end(passing.text)
      })
    })
    server.listen(0, "127.0.0.1")
    await once(server, "listening")
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    return {
      url: url.replace(new URL(url).origin, origin),
      close: () => server.closeAllConnections() ?? server.close()
    }
  }

  const judged = async (spoil: Spoil, passes?: (method: string) => boolean) => {
    const { close, url } = await spoiling(spoil, passes)
    const only = ["conventions", "klantcontacten", "betrokkenen"]
    try {
      return await conformance({ ...register.assignment, url, only })
    } finally {
      close()
    }
  }

  it("passes where it is not", async () => {
    const passed = (await judged(() => undefined)).filter(({ state }) => state === "passed").map(titleOf)
    for (const [, , seenBy] of ways) assert.include(passed, seenBy)
  })

  it.each(ways)("is found out: %s", async (way, spoil, seenBy) => {
    const results = await judged(spoil, (method) => way !== "nothing is ever deleted" || method !== "DELETE")
    const failed = results.filter(({ state }) => state === "failed").map(titleOf)
    assert.include(failed, seenBy)
  })

  it("is told of without a value that it answered, and without the token", async () => {
    const results = await judged((passing, { url }) => {
      passing.text = JSON.stringify({ code: `${register.assignment.token} 999990019`, name: url, status: 400 })
      passing.status = url.includes("pageSize=1") ? 200 : 400
    })
    for (const told of [reportText(results), reportJson(results)]) {
      assert.notInclude(told, register.assignment.token)
      assert.notInclude(told, "999990019")
      assert.notMatch(told, /[0-9]{8}/u)
    }
  })
})

const dropped = ["content-length", "content-encoding", "transfer-encoding", "connection", "keep-alive"]

/** Nothing if it is longer than any body of a case, but for the one without end. */
const bodyOf = (request: IncomingMessage): Promise<Buffer<ArrayBuffer> | undefined> =>
  new Promise((resolve) => {
    const parts: Array<Buffer> = []
    request.on("data", (part: Buffer) => {
      if (parts.push(part) > 100) resolve(undefined)
    })
    request.on("end", () => resolve(Buffer.concat(parts)))
  })

const headersOf = (request: IncomingMessage, url: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(request.headers)
      .filter(([name]) => !dropped.includes(name))
      .map(([name, value]) => [name, name === "host" ? new URL(url).host : String(value)])
  )
