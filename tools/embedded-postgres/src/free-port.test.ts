import type * as Crypto from "node:crypto"
import { once } from "node:events"
import { createServer } from "node:net"
import { describe, expect, it, vi } from "vitest"
import { freePort } from "./free-port.ts"

const chosen = vi.hoisted((): Array<number> => [])
vi.mock("node:crypto", async (original) => {
  const real = await original<typeof Crypto>()
  return { ...real, randomInt: (low: number, high: number) => chosen.shift() ?? real.randomInt(low, high) }
})

describe("a free port", () => {
  it("is none that the system gives to a client or to a server that asks for any", async () => {
    const ports = await Promise.all(Array.from({ length: 200 }, () => freePort()))
    expect(ports.filter((port) => port < 20_000 || port > 32_767)).toEqual([])
    expect(new Set(ports).size).toBeGreaterThan(150)
  })

  it("is another if somebody listens on the chosen one, and an error if all that were tried are taken", async () => {
    const other = createServer().listen(0, "127.0.0.1")
    await once(other, "listening")
    const address = other.address()
    const taken = typeof address === "object" ? address?.port ?? 0 : 0
    chosen.push(taken, taken)
    expect(await freePort()).not.toBe(taken)
    chosen.push(taken, taken, taken)
    await expect(freePort(3)).rejects.toThrow("was found free")
    expect(chosen).toEqual([])
    other.close()
  })
})
