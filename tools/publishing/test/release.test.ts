import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { lastReleased } from "../src/release/changelog.ts"
import { runProgram } from "../src/run-program.ts"
import { sourceManifest } from "../src/source-manifest.ts"

const repository = resolve(import.meta.dirname, "../../..")
const current = sourceManifest(repository).version

let copy: string

const read = (file: string) => readFileSync(join(copy, file), "utf8")
const change = (file: string, edit: (text: string) => string) => writeFileSync(join(copy, file), edit(read(file)))
const release = (...parameters: ReadonlyArray<string>) =>
  runProgram(process.execPath, ["tools/publishing/src/release/main.ts", ...parameters], copy)

/** Sources and built packages. The tests use them in this order; the first ones change nothing. */
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "betrokkene-release-"))
  const left = /(?:^|\/)(?:node_modules|\.nx|\.git|\.data|\.types|test|reports|apps\/\w+\/dist)$/u
  for (const part of ["packages", "apps", "tools"]) {
    cpSync(join(repository, part), join(copy, part), { recursive: true, filter: (from) => !left.test(from) })
  }
  for (const file of ["package.json", "package-lock.json", "nx.json", "publiccode.yml"]) {
    cpSync(join(repository, file), join(copy, file))
  }
  writeFileSync(join(copy, "CHANGELOG.md"), "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Everything.\n")
  symlinkSync(join(repository, "node_modules"), join(copy, "node_modules"))
})

afterAll(() => rmSync(copy, { recursive: true }))

const released = () =>
  change("CHANGELOG.md", () => "# Changelog\n\n## [Unreleased]\n\n- More.\n\n## [0.0.1] - 2026-01-01\n")

const planned = (bump: string) => {
  mkdirSync(join(copy, ".nx/version-plans"), { recursive: true })
  writeFileSync(join(copy, ".nx/version-plans/plan.md"), `---\n__default__: ${bump}\n---\n\nThe reason.\n`)
}

const withRepository = () => release("--repository", "https://git.gemeente.nl/betrokkene.git")

/** The files that name a version, without those of others' packages. */
const filesNaming = (version: string) =>
  globSync("{package.json,*.yml,apps/**,packages/**,tools/**}", {
    cwd: copy,
    exclude: ["**/dist"],
    withFileTypes: true
  })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(parentPath, name))
    .filter((file) =>
      new RegExp(`(?<![\\w.])${version.replaceAll(".", "\\.")}(?![\\w.])`, "u").test(readFileSync(file, "utf8"))
    )

const major = (version: string) => Number(version.split(".")[0])

describe("npm run release", () => {
  it("--dry-run tells what would be released, why not, and changes nothing", async () => {
    const before = read("packages/domain/package.json") + read("CHANGELOG.md")
    const printed = await release("--dry-run")
    assert.match(printed, new RegExp(`^Release ${current}, the first\n`, "mu"))
    for (const name of ["domain", "adapters", "client"]) {
      assert.match(printed, new RegExp(`^@betrokkene/${name}@${current}: \\d+ files, \\d+ kB, with provenance$`, "mu"))
    }
    assert.strictEqual(printed.match(/ files, /gu)?.length, 3)
    assert.strictEqual(
      printed.match(/^ {2}LICENSE\n {2}README\.md\n(?: {2}docs\/.*\n)+ {2}package\.json$/gmu)?.length,
      3
    )
    const [content = ""] = printed.split("CHANGELOG.md:")
    assert.notMatch(
      content,
      /^ {2}(?!LICENSE$|README\.md$|docs\/[\w-]+\.md$|package\.json$|\d+ × \.(?:d\.ts|js|js\.map)$)/mu
    )
    assert.include(printed, "### Added")
    assert.match(printed, /It would be refused now:\nThe repository of @betrokkene\/domain, .* is a placeholder/u)
    assert.strictEqual(read("packages/domain/package.json") + read("CHANGELOG.md"), before)
  })

  it.each(["", "--publish"])(
    "%s refuses while the repository is a placeholder, and changes nothing",
    async (...asked) => {
      const before = read("packages/domain/package.json") + read("CHANGELOG.md")
      const message = await release(...asked.filter((each) => each !== "")).then(() => "done", String)
      assert.match(
        message,
        /No release:\nThe repository of @betrokkene\/domain, @betrokkene\/adapters, .* placeholder/u
      )
      assert.strictEqual(read("packages/domain/package.json") + read("CHANGELOG.md"), before)
    }
  )

  it("--baseline keeps what API and packages promise now, before the first release only", async () => {
    rmSync(join(copy, "apps/api/openapi"), { recursive: true })
    change("packages/client/released-surface/index.md", () => "")
    await release("--baseline")
    assert.strictEqual(read("packages/client/released-surface/index.md"), read("packages/client/surface/index.md"))
    assert.property(JSON.parse(read("apps/api/openapi/released.json")), "paths")
    const changelog = read("CHANGELOG.md")
    released()
    assert.match(await release("--baseline").then(() => "done", String), /No release:\nThere was a release/u)
    change("CHANGELOG.md", () => changelog)
  })

  it("gives the next version to every workspace by the plan, and uses the plan up", async () => {
    released()
    await withRepository()
    for (const file of ["packages/client/package.json", "publiccode.yml", "tools/deployment/Dockerfile"]) {
      assert.include(read(file), "https://git.gemeente.nl/betrokkene.git", file)
      assert.notInclude(read(file), "example.org", file)
    }
    planned("major")
    const printed = await release()
    const { version } = JSON.parse(read("package.json")) as { readonly version: string }
    const [, minor] = current.split(".").map(Number)
    // Below 1.0.0 it is the second number that tells of a breaking change.
    assert.strictEqual(version, major(current) === 0 ? `0.${(minor ?? 0) + 1}.0` : `${major(current) + 1}.0.0`)
    for (const folder of ["packages/domain", "packages/client", "apps/api", "tools/publishing"]) {
      assert.strictEqual(sourceManifest(join(copy, folder)).version, version, folder)
    }
    assert.strictEqual(
      sourceManifest(join(copy, "packages/adapters")).peerDependencies?.["@betrokkene/domain"],
      version
    )
    assert.strictEqual(sourceManifest(join(copy, "apps/api")).dependencies?.["@betrokkene/domain"], version)
    assert.notInclude(read("package-lock.json"), `"${current}",\n      "license": "EUPL-1.2"`)
    assert.strictEqual(lastReleased(read("CHANGELOG.md")), version)
    assert.deepStrictEqual(filesNaming(current), [])
    for (const file of ["Dockerfile", "README.md", "compose.yaml", "chart/Chart.yaml"]) {
      assert.include(read(`tools/deployment/${file}`), version, file)
      assert.notInclude(read(`tools/deployment/${file}`), current, file)
    }
    assert.property(JSON.parse(read("apps/api/openapi/released.json")), "paths")
    assert.isFalse(existsSync(join(copy, ".nx/version-plans/plan.md")))
    assert.include(printed, `git tag --annotate v${version}`)
  })

  it("refuses a change of the API that clients of the release before do not expect", async () => {
    change("apps/api/openapi/released.json", (text) => text.replaceAll("\"vertegenwoordiger\"", "\"getuige\""))
    change("packages/client/surface/index.md", (text) => text.replace("export const ifMatch", "export const forMatch"))
    planned("minor")
    change("CHANGELOG.md", (text) => text.replace("## [Unreleased]\n", "## [Unreleased]\n\n- More.\n"))
    const message = await release().then(() => "done", String)
    assert.match(message, /The API breaks a promise .* rol: "getuige" is not taken any more/u)
    assert.match(message, /No release:\nThe packages break a promise .* @betrokkene\/client: ifMatch is gone\n/u)
    planned("major")
    assert.notMatch(await release().then(() => "done", String), /The packages break/u)
  })

  it("publishes nothing but what its tag names", async () => {
    await withRepository()
    const message = await release("--publish").then(() => "published", String)
    assert.match(message, /no tag|git/u)
  })
})
