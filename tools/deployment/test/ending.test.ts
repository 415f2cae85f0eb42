import { once } from "node:events"
import { writeFileSync } from "node:fs"
import { type AddressInfo, createServer } from "node:net"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, it, onTestFinished } from "vitest"
import { programs } from "../src/programs.ts"
import { type UnpackedImage, unpackedImage } from "./unpacked-image.ts"

let image: UnpackedImage

beforeAll(async () => {
  image = await unpackedImage()
})
afterAll(() => image.remove())

describe("SIGTERM", () => {
  /** A machine that takes connections and never answers: a program that has connected is under way. */
  const silence = async () => {
    const server = createServer().listen(0, "127.0.0.1")
    await once(server, "listening")
    const connected = once(server, "connection")
    server.on("connection", (socket) => onTestFinished(() => void socket.destroy()))
    onTestFinished(() => void server.close())
    return { connected, url: `postgres://nobody@127.0.0.1:${(server.address() as AddressInfo).port}/none` }
  }

  const settings = (url: string, subscribers: string) => ({
    DATABASE_URL: url,
    PORT: "0",
    SUBSCRIBERS_FILE: subscribers,
    EVENT_SOURCE: "urn:nld:oin:00000001823288444000:systeem:klantinteracties",
    BASE_URL: "https://betrokkene.example.nl"
  })

  // An attempt to connect is not broken off, so each takes the five seconds of that attempt; together they take no more.
  it("ends each program in order: what serves with 0, what was to end by itself with 130", async () => {
    const subscribers = join(image.temporary, "none.json")
    writeFileSync(subscribers, "[]")
    const commands = [["api"], ["relay"], ["reconciliation"], ["migrate"], ["tokens", "list"], ["audit", "verify"]]
    const endings = await Promise.all(commands.map(async ([name = "", ...args]) => {
      const { connected, url } = await silence()
      const running = image.run(
        [name, ...args],
        name === "migrate" ? { OWNER_DATABASE_URL: url } : settings(url, subscribers)
      )
      await Promise.race([connected, running.ended.then((code) => assert.fail(`${code}: ${running.output()}`))])
      running.child.kill("SIGTERM")
      return [name, await running.ended]
    }))
    assert.deepStrictEqual(Object.fromEntries(endings), {
      api: 0,
      relay: 0,
      reconciliation: 130,
      migrate: 130,
      tokens: 130,
      audit: 130
    })
    // The web application has no database; its end is tried in web-application.test.ts.
    assert.sameMembers([...commands.map(([name]) => name), "beheer"], Object.keys(programs))
  })
})
