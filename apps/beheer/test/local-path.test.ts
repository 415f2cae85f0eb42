import { assert, describe, it } from "vitest"
import { localPath } from "../src/http/local-path.ts"

const here = "https://beheer.example.nl"

describe("where to go next", () => {
  it.each([
    "https://kwaad.example.nl/",
    "//kwaad.example.nl",
    "/\\kwaad.example.nl",
    "/\t/kwaad.example.nl",
    "/.//kwaad.example.nl",
    "/%2e//kwaad.example.nl",
    "/a/..//kwaad.example.nl",
    "/.\\/kwaad.example.nl",
    "javascript:1"
  ])("is a page of here, whatever is asked: %j", (elsewhere) => {
    assert.strictEqual(new URL(localPath(elsewhere), `${here}/login`).origin, here)
  })

  it("is what was asked, if that is a page of here", () => {
    assert.strictEqual(localPath("/proposals?rule=x&age=day"), "/proposals?rule=x&age=day")
    assert.strictEqual(localPath(undefined), "/")
  })
})
