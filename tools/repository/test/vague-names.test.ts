import { assert, describe, it } from "vitest"
import { files } from "../src/files.ts"
import { vagueNames } from "../src/vague-names.ts"

describe("file names", () => {
  it.each([
    "packages/domain/src/string-utils.ts",
    "apps/api/src/common/text.ts",
    "apps/api/src/test-helper.ts",
    "packages/adapters/src/pool-manager.ts",
    "apps/api/src/partijService.ts"
  ])("%s is vague", (file) => {
    assert.deepStrictEqual(vagueNames([file]), [file])
  })

  it("an ending that systemd asks for does not count", () => {
    assert.deepStrictEqual(vagueNames(["docs/nacht.service", "docs/service.md"]), ["docs/service.md"])
  })

  it("no file of the repository has a vague name", () => {
    assert.deepStrictEqual(vagueNames(files), [])
  })
})
