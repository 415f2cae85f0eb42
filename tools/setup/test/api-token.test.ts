import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it, onTestFinished } from "vitest"
import { apiToken } from "../src/api-token.ts"

describe("apiToken", () => {
  it("is the given one, or else one that is made once", async () => {
    const folder = await mkdtemp(join(tmpdir(), "betrokkene-token-"))
    onTestFinished(() => rm(folder, { recursive: true }))
    expect(await apiToken({ API_TOKEN: "given" }, folder)).toBe("given")
    const made = await apiToken({}, folder)
    expect(made).toMatch(/^[0-9a-f]{40}$/u)
    expect(await apiToken({ API_TOKEN: "", API_TOKEN_FILE: "" }, folder)).toBe(made)
    expect(await apiToken({ API_TOKEN_FILE: join(folder, "api-token") }, folder)).toBe(made)
    await expect(apiToken({ API_TOKEN_FILE: join(folder, "nowhere") }, folder)).rejects.toThrow("API_TOKEN_FILE")
    await expect(apiToken({ API_TOKEN: "given", API_TOKEN_FILE: join(folder, "api-token") }, folder)).rejects.toThrow(
      "both"
    )
  })
})
