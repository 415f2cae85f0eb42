import { regelnamen } from "@betrokkene/domain"
import { readFile } from "node:fs/promises"
import { resolve } from "node:path"
import { assert, describe, it } from "vitest"

describe("docs/scaling.md", () => {
  it("names for every rule, once, the key by which it goes from one table to another", async () => {
    const text = await readFile(resolve(import.meta.dirname, "../docs/scaling.md"), "utf8")
    const rows = text.split("| rule | looks at | goes to another table by |\n")[1]?.split("\n\n")[0] ?? ""
    const named = rows.split("\n").flatMap((row) =>
      [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/gu)].map(([, rule]) => rule)
    )
    assert.sameMembers(named, [...regelnamen])
  })
})
