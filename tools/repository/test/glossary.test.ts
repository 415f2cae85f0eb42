import { assert, describe, it } from "vitest"
import { read } from "../src/files.ts"
import { isInDictionary } from "../src/names/english.ts"
import { readGlossary } from "../src/names/glossary.ts"
import { dutchDespiteDictionary, technicalWords } from "../src/names/technical-words.ts"

const readme = read("packages/domain/README.md")
const rows = readme.slice(readme.indexOf("## Glossary")).split("\n").filter((line) => /^\| (?!Dutch |---)/u.test(line))

describe("the glossary of the domain", () => {
  it("gives each word once", () => {
    const words = rows.flatMap((row) => row.split(" | ")[0]?.replace("| ", "").split(/,? /u))
    assert.deepStrictEqual(words.filter((word, index) => words.indexOf(word) !== index), [])
    assert.lengthOf(words, readGlossary(readme).words.size)
  })

  it.each(rows)("has a meaning and a known source: %s", (row) => {
    assert.match(row, /^\| [\p{Ll}, ]+ \| [^|]{3,} \| (?:seed|VNG|domain|reconciliation) \|$/u)
  })
})

describe("the technical words", () => {
  it("are not in the dictionary, nor in the glossary", () => {
    const glossary = readGlossary(readme).words
    assert.deepStrictEqual([...technicalWords].filter((word) => isInDictionary(word) || glossary.has(word)), [])
  })
})

describe("the Dutch words that English has too", () => {
  it("are in the dictionary", () => {
    assert.deepStrictEqual([...dutchDespiteDictionary].filter((word) => !isInDictionary(word)), [])
  })
})
