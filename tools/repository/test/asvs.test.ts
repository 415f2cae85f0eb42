import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { assert, describe, it } from "vitest"
import { asksForDocumentation, asvsAnswers, asvsRequirements, namedTests } from "../src/assurance/asvs-answers.ts"
import { tableRows } from "../src/assurance/table-rows.ts"
import { testTitles } from "../src/assurance/test-titles.ts"
import { files, read, root } from "../src/files.ts"

const file = "apps/api/docs/security/asvs.md"
const page = read(file)
const answers = asvsAnswers(page)

const count = (level: string, answer: string): number =>
  answers.filter((each) => each.level === level && each.answer === answer).length

const counts = ["met", "not met", "not applicable"].map((
  answer
) => [
  answer,
  ...["1", "2"].map((level) => String(count(level, answer))),
  String(count("1", answer) + count("2", answer))
])

const titles = new Map<string, ReadonlySet<string>>()
const titlesOf = (test: string): ReadonlySet<string> => {
  const known = titles.get(test) ?? testTitles(test)
  titles.set(test, known)
  return known
}

describe("the annex on OWASP ASVS 5.0", () => {
  it("answers each requirement of the levels 1 and 2 once, in the order of the standard", () => {
    assert.lengthOf(asvsRequirements, 253)
    assert.deepStrictEqual(
      answers.map(({ id, level }) => `${id} of level ${level}`),
      asvsRequirements.map(([id, level]) => `${id} of level ${level}`)
    )
  })

  it("answers in one of three ways, and says what a requirement is about", () => {
    for (const { about, answer, id } of answers) {
      assert.include(["met", "not met", "not applicable"], answer, id)
      assert.isAtLeast(about.length, 4, id)
    }
  })

  it.each(answers.filter(({ answer }) => answer === "met").map((each) => [each.id, each] as const))(
    "names for %s, which is met, tests that exist, or for a requirement on documentation a page",
    (id, { by }) => {
      const named = namedTests(by)
      const links = [...by.matchAll(/\]\(([^)#]+)/gu)].map(([, link = ""]) => link)
      assert.isTrue(named.length > 0 || asksForDocumentation(id) && links.length > 0, by)
      // A file of tests in any other form would not be looked at.
      assert.lengthOf(new Set(named.map((test) => test.file)), by.split(".test.ts").length - 1, by)
      for (const { file: test, title } of named) {
        assert.include(files, test)
        assert.include([...titlesOf(test)], title, test)
      }
      for (const link of links) assert.isTrue(existsSync(join(root, dirname(file), link)), link)
    }
  )

  it("says of what is not met why, and what an operator does", () => {
    for (const { by, id } of answers.filter(({ answer }) => answer === "not met")) {
      assert.match(by, /^.{20,} Operator: .{10,}$/u, id)
    }
  })

  it("says why what is not applicable is not", () => {
    for (const { by, id } of answers.filter(({ answer }) => answer === "not applicable")) {
      assert.isAtLeast(by.length, 15, id)
    }
  })

  it("counts its answers, on the page and in SECURITY.md", () => {
    assert.deepStrictEqual(tableRows(page, "answer", "level 1", "level 2", "both"), counts)
    const [met, notMet, notApplicable] = counts.map(([, , , both]) => both)
    assert.include(
      read("SECURITY.md").replaceAll(/\s+/gu, " "),
      `${met} met, ${notMet} not met, ${notApplicable} not applicable`
    )
  })
})
