import { expect, it } from "vitest"
import { accepting } from "./accepting-jwts.ts"

const seconds = (from: number): number => Math.floor(Date.now() / 1000) + from

it("a JWT is withdrawn with all that were made before a moment of the settings, and a new one is good", async () => {
  const { get, provider, refusal } = await accepting({ issuedAfter: seconds(-60) })
  const statusOf = async (iat: number) => (await get(await provider.jwt({ iat }))).status
  expect(await statusOf(seconds(-61))).toBe(401)
  expect(refusal()).toBe("jwt-withdrawn")
  expect(await statusOf(seconds(-60))).toBe(200)
  expect(await statusOf(seconds(0))).toBe(200)
})
