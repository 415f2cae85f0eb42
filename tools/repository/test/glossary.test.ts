import { assert, describe, it } from "vitest"
import { read } from "../src/files.ts"
import { isInDictionary } from "../src/names/english.ts"
import { glossaryPage, readGlossary } from "../src/names/glossary.ts"
import { exportedTypes, unsaidNouns } from "../src/names/noun-types.ts"
import { dutchDespiteDictionary, technicalWords } from "../src/names/technical-words.ts"
import { parseSource, sourceFiles } from "../src/source-files.ts"

const page = read(glossaryPage)
const rows = page.split("\n").filter((line) => /^\| (?!Dutch |---)/u.test(line))

describe("the glossary of the domain", () => {
  it("gives each word once", () => {
    const words = rows.flatMap((row) => row.split(" | ")[0]?.replace("| ", "").split(/,? /u))
    assert.deepStrictEqual(words.filter((word, index) => words.indexOf(word) !== index), [])
    assert.lengthOf(words, readGlossary(page).words.size)
  })

  it.each(rows)("has a meaning and a known source: %s", (row) => {
    assert.match(row, /^\| [\p{Ll}, ]+ \| [^|]{3,} \| (?:seed|VNG|domain|reconciliation) \|$/u)
  })
})

describe("the technical words", () => {
  it("are not in the dictionary, nor in the glossary", () => {
    const glossary = readGlossary(page).words
    assert.deepStrictEqual([...technicalWords].filter((word) => isInDictionary(word) || glossary.has(word)), [])
  })
})

describe("the Dutch words that English has too", () => {
  it("are in the dictionary", () => {
    assert.deepStrictEqual([...dutchDespiteDictionary].filter((word) => !isInDictionary(word)), [])
  })
})

describe("the exported types that nouns name", () => {
  const glossary = readGlossary(page)

  it("are asked for the English of each noun in their name", () => {
    const unsaid = (name: string, docstring: string) => unsaidNouns({ name, docstring }, glossary)
    assert.deepStrictEqual(unsaid("Klantcontact", "One contact."), [])
    assert.deepStrictEqual(unsaid("Klantcontact", "A call or a visit."), ["klantcontact"])
    assert.deepStrictEqual(unsaid("Klantcontactgegevens", "What is recorded."), ["klantcontact", "gegevens"])
    assert.deepStrictEqual(unsaid("GekendeBetrokkene", "A partij."), ["betrokkene"])
    assert.deepStrictEqual(unsaid("BetrokkeneFilter", "A filter."), [])
  })

  it("are found in the files from which they are exported", () => {
    const entry = parseSource("src/index.ts", `export { A, type B } from "./a.ts"\nexport * from "./b.ts"`)
    const a = parseSource(
      "src/a.ts",
      "/** Says a. */\nexport const A = 1\nexport type A = 1\nexport interface B {}\nexport type C = 1"
    )
    const b = parseSource("src/b.ts", "/**\n * Says\n * d.\n */\nexport class D {}")
    const types = exportedTypes(entry, new Map([["src/a.ts", a], ["src/b.ts", b]]))
    assert.deepStrictEqual(types.map(({ docstring, name }) => `${name}: ${docstring.trim()}`), [
      "A: Says a.",
      "B: ",
      "D: Says d."
    ])
  })

  it("say them in English", () => {
    const sources = new Map(sourceFiles().map((source) => [source.fileName, source]))
    const types = [
      "packages/domain/src/index.ts",
      "packages/adapters/src/postgres/index.ts",
      "packages/client/src/index.ts"
    ]
      .flatMap((file) => exportedTypes(sources.get(file) ?? parseSource(file, ""), sources))
    assert.isAtLeast(types.length, 150)
    const lines = types.flatMap((type) =>
      unsaidNouns(type, glossary).map((noun) => `${type.name}: ${(glossary.english.get(noun) ?? []).join(" or ")}`)
    )
    assert.strictEqual(lines.join("\n"), "")
  })
})
