import { assert, describe, it } from "vitest"
import { lastReleased, unreleasedNotes, withRelease } from "../src/release/changelog.ts"
import { readCommandLine } from "../src/release/command-line.ts"
import { placeholders, refusals } from "../src/release/refusals.ts"
import { summary } from "../src/release/summary.ts"

const changelog = `# Changelog

## [Unreleased]

### Added

- Something new.
`
const next = withRelease(changelog, "1.2.0", "2026-11-29")

describe("the changelog", () => {
  it("gets a version and a date for what was unreleased, under an empty part", () => {
    assert.strictEqual(
      next,
      `# Changelog

## [Unreleased]

## [1.2.0] - 2026-11-29

### Added

- Something new.
`
    )
  })

  it("tells what is unreleased, and what was released last", () => {
    assert.deepStrictEqual([lastReleased(changelog), unreleasedNotes(changelog)], [
      undefined,
      "### Added\n\n- Something new."
    ])
    assert.deepStrictEqual([lastReleased(next), unreleasedNotes(next)], ["1.2.0", ""])
    const later = withRelease(next.replace("## [Unreleased]\n", "## [Unreleased]\n\n- More.\n"), "2.0.0", "2027-01-01")
    assert.deepStrictEqual([lastReleased(later), unreleasedNotes(later)], ["2.0.0", ""])
    assert.match(later, /## \[Unreleased\]\n\n## \[2\.0\.0\] - 2027-01-01\n\n- More\.\n\n## \[1\.2\.0\]/u)
  })
})

describe("a release is refused", () => {
  const good = {
    changelog,
    repositories: new Map([["@betrokkene/domain", "git+https://git.gemeente.nl/betrokkene.git"]]),
    hasVersion: true,
    breaking: [],
    brokenSurfaces: []
  }

  it("only for a reason", () => {
    assert.deepStrictEqual(refusals(good), [])
  })

  it.each(
    [
      "git+https://example.org/betrokkene.git",
      "https://www.example.com/x",
      "git@example.org:x/y.git",
      "https://example.org",
      ""
    ]
  )("while the repository is %s", (url) => {
    const repositories = new Map([...good.repositories, ["@betrokkene/client", url]])
    assert.deepStrictEqual(refusals({ ...good, repositories }), [
      "The repository of @betrokkene/client is a placeholder (example.org). Give the real one by --repository."
    ])
  })

  it("without a version, or with nothing to tell", () => {
    assert.match(refusals({ ...good, hasVersion: false }).join(), /^There is no version plan\..* nx release plan$/u)
    assert.deepStrictEqual(refusals({ ...good, changelog: next }), ["CHANGELOG.md tells nothing under [Unreleased]."])
  })

  it("with a change of the API that its clients do not expect", () => {
    assert.deepStrictEqual(refusals({ ...good, breaking: ["GET /partijen: the operation is gone"] }), [
      "The API breaks a promise without a new major version. GET /partijen: the operation is gone"
    ])
  })

  it("with a change of a package that its users do not expect", () => {
    assert.deepStrictEqual(refusals({ ...good, brokenSurfaces: ["@betrokkene/domain: Bsn is gone"] }), [
      "The packages break a promise without a plan for a major release. @betrokkene/domain: Bsn is gone"
    ])
  })

  it("but not for an address that only looks alike", () => {
    assert.deepStrictEqual(placeholders(new Map([["x", "https://git.voorbeeld-example.org.nl/x"]])), [])
  })
})

describe("the summary of a release", () => {
  it("counts files by ending and names the others", () => {
    const files = ["LICENSE", "package.json", "src/a.js", "src/b.js", "src/a.d.ts", "src/a.js.map"]
    const packages = [{ name: "x", files, size: 1_234, hasProvenance: true }]
    assert.strictEqual(
      summary({ version: "1.0.0", isFirst: false, packages, notes: "- New." }),
      `Release 1.0.0

x@1.0.0: 6 files, 2 kB, with provenance
  1 × .d.ts
  2 × .js
  1 × .js.map
  LICENSE
  package.json

CHANGELOG.md:

- New.
`
    )
  })
})

describe("the command line", () => {
  it("asks for one of four things", () => {
    assert.deepStrictEqual([[], ["--dry-run"], ["--publish"], ["--baseline"], ["--help"]].map(readCommandLine), [
      "prepare",
      "dry-run",
      "publish",
      "baseline",
      undefined
    ])
    assert.throws(() => readCommandLine(["--dry-run", "--publish"]), /exclude/u)
    assert.throws(() => readCommandLine(["--baseline", "--publish"]), /exclude/u)
    assert.throws(() => readCommandLine(["--dryrun"]))
    const repository = "https://git.gemeente.nl/betrokkene.git"
    assert.deepStrictEqual(readCommandLine(["--repository", repository]), { repository })
    assert.throws(() => readCommandLine(["--publish", "--repository", repository]), /exclude/u)
    assert.throws(() => readCommandLine(["--repository", "git@git.gemeente.nl"]), /https/u)
  })
})
