import { expect, it } from "vitest"
import { accepting } from "./accepting-jwts.ts"

it("a JWT is withdrawn with all that were made before a moment of the settings, and a new one is good", async () => {
  const now = Math.floor(Date.now() / 1000)
  const { get, provider, refusal } = await accepting({ issuedAfter: now - 60 })
  const statusOf = async (iat: number) => (await get(await provider.jwt({ iat }))).status
  expect(await statusOf(now - 61)).toBe(401)
  expect(refusal()).toBe("jwt-withdrawn")
  expect(await statusOf(now - 60)).toBe(200)
  expect(await statusOf(now)).toBe(200)
})
