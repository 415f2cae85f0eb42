import { Result } from "effect"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it, onTestFinished, vi } from "vitest"
import type { Refusal } from "../src/access/refused.ts"
import { readSettings } from "../src/settings.ts"
import { expectProblem, testApp } from "./harness.ts"
import { identityProvider } from "./identity-provider.ts"

const text = readFileSync(join(import.meta.dirname, "../docs/access.md"), "utf8")

const blocks = (language: string): ReadonlyArray<string> =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\`$`, "gmu"))].map(([, block = ""]) => block)

const settings = Object.fromEntries(
  (blocks("sh").find((block) => block.includes("OIDC_ISSUER")) ?? "").split("\n").map((line) =>
    line.split("=", 2) as [string, string]
  )
)

const claims = JSON.parse(blocks("json")[0] ?? "") as Readonly<Record<string, unknown>>

/** Every reason but for the claims that a JWT may lack by the settings of a provider. */
const refusals: { readonly [refusal in Exclude<Refusal, `jwt-claim-${string}`>]: true } = {
  missing: true,
  malformed: true,
  "token-unknown": true,
  "token-verlopen": true,
  "token-ingetrokken": true,
  "jwt-not-accepted": true,
  "jwt-malformed": true,
  "jwt-algorithm": true,
  "jwt-key": true,
  "jwt-signature": true,
  "jwt-expired": true,
  "jwt-withdrawn": true,
  "jwt-type": true,
  "jwt-lifetime": true,
  "jwt-name": true,
  "jwt-sub": true
}

describe("docs/access.md", () => {
  it("has settings that are taken, and a JWT for them that lets its holder do what its scopes say", async () => {
    const oidc = Result.getOrThrow(readSettings({ STORAGE: "memory", ...settings })).oidc
    if (oidc === undefined) throw new Error("There is no provider in the settings.")
    expect(claims["iss"]).toBe(oidc.issuer)
    const provider = await identityProvider()
    const { send } = testApp({ waysIn: { oidc: { ...oidc, jwksUrl: `${provider.issuer}/keys` } } })
    vi.useFakeTimers({ toFake: ["Date"], now: (Number(claims["iat"]) + 60) * 1000 })
    onTestFinished(() => void vi.useRealTimers())
    const as = { token: null, headers: { Authorization: `Bearer ${await provider.jwt(claims)}` } }
    expect((await send("GET", "/api/v1/klantcontacten", as)).status).toBe(200)
    expectProblem(await send("GET", "/api/v1/bevindingen", as), 403, "geen-recht")
  })

  it("names every reason for which somebody is not let in", () => {
    const table = text.split("| `refusal` | what was wrong |\n")[1] ?? ""
    const named = new Set(
      [...table.matchAll(/`([a-z-]+)`/gu)].map(([, name = ""]) => name).filter((name) => !name.startsWith("jwt-claim-"))
    )
    expect([...named].toSorted()).toEqual(Object.keys(refusals).toSorted())
  })
})
