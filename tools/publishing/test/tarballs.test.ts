import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core"
import { readFileSync } from "node:fs"
import { basename } from "node:path"
import { publint } from "publint"
import { assert, describe, inject, it } from "vitest"
import { listTarball } from "./list-tarball.ts"

/** How only CommonJS and versions of TypeScript before 4.7 find modules. The packages are ESM. */
const notForThese = ["node10", "node16-cjs"]

describe.each(inject("tarballs").map((file) => ({ name: basename(file), file })))("$name", ({ file }) => {
  it("has no fault that publint knows", async () => {
    const tarball = new Uint8Array(readFileSync(file)).buffer
    assert.deepStrictEqual((await publint({ pack: { tarball }, strict: true })).messages, [])
  })

  it("has types that every resolution of ESM finds", async () => {
    const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(file))))
    if (!analysis.types) assert.fail("no types")
    const problems = analysis.problems.filter((problem) =>
      !("resolutionKind" in problem && notForThese.includes(problem.resolutionKind))
    )
    assert.deepStrictEqual(problems, [])
    const found = Object.values(analysis.entrypoints).map(({ resolutions }) => resolutions["node16-esm"].resolution)
    assert.isNotEmpty(found)
  })

  it("holds modules with declarations and source maps, the README and the licence, and nothing else", () => {
    const files = listTarball(file)
    const modules = files.filter((name) => name.endsWith(".js"))
    assert.isAbove(modules.length, 20)
    assert.deepStrictEqual(
      files.filter((name) => !/\.(?:js|d\.ts|js\.map)$/u.test(name)).toSorted(),
      ["LICENSE", "README.md", "package.json"]
    )
    assert.deepStrictEqual(
      files.toSorted(),
      [
        "LICENSE",
        "README.md",
        "package.json",
        ...modules.flatMap((name) => [name, name.replace(/js$/u, "d.ts"), `${name}.map`])
      ].toSorted()
    )
    assert.isEmpty(files.filter((name) => /\.test\.|node_modules/u.test(name)))
  })
})
