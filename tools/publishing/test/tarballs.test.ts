import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core"
import { readFileSync } from "node:fs"
import { basename, posix } from "node:path"
import { publint } from "publint"
import { assert, describe, inject, it } from "vitest"
import { listTarball, readTarball } from "./list-tarball.ts"

/** How only CommonJS and versions of TypeScript before 4.7 find modules. The packages are ESM. */
const notForThese = ["node10", "node16-cjs"]

const withoutCode = (markdown: string): string => markdown.replaceAll(/^```[^]*?^```$/gmu, "")

/** How GitHub and npm link to the headings of a page. */
const anchorsOf = (markdown: string): ReadonlyArray<string> =>
  [...withoutCode(markdown).matchAll(/^#+ (.*)$/gmu)].map(([, heading = ""]) =>
    heading.trim().toLowerCase().replaceAll(/[^\p{L}\p{N}_\- ]/gu, "").replaceAll(" ", "-")
  )

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

  it("holds modules with declarations and source maps, pages and the licence, and nothing else", () => {
    const files = listTarball(file)
    const modules = files.filter((name) => name.endsWith(".js"))
    assert.isAbove(modules.length, 20)
    const pages = files.filter((name) => /^docs\/[\w-]+\.md$/u.test(name))
    assert.isNotEmpty(pages)
    assert.deepStrictEqual(
      files.toSorted(),
      [
        "LICENSE",
        "README.md",
        "package.json",
        ...pages,
        ...modules.flatMap((name) => [name, name.replace(/js$/u, "d.ts"), `${name}.map`])
      ].toSorted()
    )
    assert.isEmpty(files.filter((name) => /\.test\.|node_modules/u.test(name)))
  })

  it("has no page with a link that leads nowhere in it", () => {
    const files = listTarball(file)
    const pages = files.filter((name) => name.endsWith(".md"))
    const texts = new Map(pages.map((name) => [name, readTarball(file, name)]))
    const links = [...texts].flatMap(([page, text]) =>
      [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/gu)].map(([, to = ""]) => ({ page, to }))
    )
    assert.isNotEmpty(links)
    const isBroken = ({ page, to }: typeof links[number]) => {
      if (/^[a-z]+:/u.test(to)) return /example\.|localhost/u.test(to)
      const [path = "", anchor] = to.split("#")
      const target = path === "" ? page : posix.join(posix.dirname(page), path)
      const text = texts.get(target)
      return !files.includes(target) ||
        (anchor !== undefined && text !== undefined && !anchorsOf(text).includes(anchor))
    }
    assert.deepStrictEqual(links.filter(isBroken), [])
  })
})
