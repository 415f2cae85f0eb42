import { assert, describe, it } from "vitest"
import { dutchNames, makeJudge } from "../src/names/dutch-names.ts"
import { isCompound, readGlossary } from "../src/names/glossary.ts"
import { columns, properties, schemaFields } from "../src/names/recorded-fields.ts"
import { wordsOf } from "../src/names/words-of.ts"
import { parseSource } from "../src/source-files.ts"

const glossary = readGlossary(`
# Glossary

| Dutch | of another table |
| wachtrij | no |

## Nouns

| Dutch | meaning | source |
| --- | --- | --- |
| partij, partijen | party | seed |
| klantcontact | one **contact**: a call, a visit | seed |
| betrokkene | the **involvement** of somebody, or who is **involved** | seed |
| gegevens | data | VNG |
| persoon | person | VNG |
| bsn | citizen service number; a secret | VNG |

## Verbs of use cases

| Dutch | meaning | source |
| --- | --- | --- |
| koppel | link | domain |
| voeg, toe | "voeg toe": add | domain |

## Small words

| Dutch | meaning | source |
| --- | --- | --- |
| voor | for | domain |
`)

const judge = makeJudge({ glossary, fields: new Set(["soortDigitaalAdres", "vervalt_op"]) })

/** What is refused: the name and, in brackets, the word. */
const refused = (text: string, file = "packages/domain/src/page.ts"): ReadonlyArray<string> =>
  dutchNames([parseSource(file, text)], judge).map((line) => line.replace(/^\S+ (.+): "(.+?)" is .*$/u, "$1 [$2]"))

describe("words of a name", () => {
  it.each([
    ["camelCase", "bufferGrootte", ["buffer", "grootte"]],
    ["an abbreviation before a word", "readURLOf", ["read", "url", "of"]],
    ["kebab-case", "read-body", ["read", "body"]],
    ["snake case", "vervalt_op", ["vervalt", "op"]],
    ["digits", "toE164Number2", ["to", "number"]],
    ["a private name", "#wachtrij", ["wachtrij"]]
  ])("are parted at %s", (_, name, words) => {
    assert.deepStrictEqual(wordsOf(name).filter((word) => word.length > 1), words)
  })
})

describe("glossary", () => {
  it("is read from its sections only", () => {
    assert.isTrue(glossary.words.has("partijen"))
    assert.isFalse(glossary.words.has("wachtrij"))
  })

  it("has verbs and small words that are no part of a compound", () => {
    assert.isTrue(glossary.words.has("toe") && glossary.words.has("voor"))
    assert.deepStrictEqual([...glossary.nouns], [
      "partij",
      "partijen",
      "klantcontact",
      "betrokkene",
      "gegevens",
      "persoon",
      "bsn"
    ])
  })

  it("gives the English of a noun: the bold words of its meaning, or else the first part", () => {
    assert.deepStrictEqual(
      ["partijen", "klantcontact", "betrokkene", "bsn", "koppel"].map((noun) => glossary.english.get(noun)),
      [
        ["party"],
        ["contact"],
        ["involvement", "involved"],
        ["citizen service number"],
        undefined
      ]
    )
  })

  it.each(["klantcontactgegevens", "betrokkenengegevens", "persoonsgegevens", "partij"])("%s is a compound", (word) => {
    assert.isTrue(isCompound(word, glossary.nouns))
  })

  it.each(["voorpartij", "partijtje", "sgegevens", "partijs", "koppelgegevens", ""])(
    "\"%s\" is no compound",
    (word) => {
      assert.isFalse(isCompound(word, glossary.nouns))
    }
  )
})

describe("a Dutch technical name is refused", () => {
  it.each([
    ["a variable", "const wachtrij = 1", "wachtrij [wachtrij]"],
    ["a function", "function haalOp() {}", "haalOp [haal]"],
    ["a parameter", "const open = (verbinding: string) => verbinding", "verbinding [verbinding]"],
    ["a local variable", "const open = () => { let poging = 1; return poging }", "poging [poging]"],
    ["a destructured local", "const open = ({ aantal }: Page) => aantal", "aantal [aantal]"],
    [
      "a destructured alias",
      "const open = ({ size: bufferGrootte }: Page) => bufferGrootte",
      "bufferGrootte [grootte]"
    ],
    ["an element of an array", "const [eerste] = pages", "eerste [eerste]"],
    ["a variable of a loop", "for (const bladzijde of pages) open(bladzijde)", "bladzijde [bladzijde]"],
    ["a caught error", "try { open() } catch (mislukking) { close(mislukking) }", "mislukking [mislukking]"],
    ["a type", "type Wachtrij = string", "Wachtrij [wachtrij]"],
    ["a type parameter", "const open = <Rij>(row: Rij) => row", "Rij [rij]"],
    ["a key of a mapped type", "type Page = { [sleutel in Keys]: string }", "sleutel [sleutel]"],
    ["a member of a tuple type", "type Page = [lengte: number]", "lengte [lengte]"],
    ["a property of a type literal", "type Page = { readonly grootte: number }", "grootte [grootte]"],
    ["an interface", "interface Wachtrij {}", "Wachtrij [wachtrij]"],
    ["a property of an interface", "interface Page { wachtrij: string }", "wachtrij [wachtrij]"],
    ["a method of an interface", "interface Page { leegMaken(): void }", "leegMaken [leeg]"],
    ["a class", "class Wachtrij {}", "Wachtrij [wachtrij]"],
    ["a field of a class", "class Page { #wachtrij = 1 }", "#wachtrij [wachtrij]"],
    ["a method of a class", "class Page { haalOp() {} }", "haalOp [haal]"],
    ["an accessor", "class Page { get grootte() { return 1 } }", "grootte [grootte]"],
    ["a key of an object", "open({ wachtrij: 1 })", "wachtrij [wachtrij]"],
    ["a method of an object", "open({ haalOp() {} })", "haalOp [haal]"],
    ["an alias of an import", "import { queue as wachtrij } from \"./queue.ts\"", "wachtrij [wachtrij]"],
    ["a namespace of an import", "import * as Wachtrij from \"./queue.ts\"", "Wachtrij [wachtrij]"],
    ["an alias of an export", "const queue = 1\nexport { queue as wachtrij }", "wachtrij [wachtrij]"],
    ["a word that English has too", "const tellers = 1", "tellers [tellers]"],
    ["one word of several", "const partijWachtrij = 1", "partijWachtrij [wachtrij]"],
    ["a verb in a compound", "const koppelgegevens = 1", "koppelgegevens [koppelgegevens]"]
  ])("%s", (_, text, line) => {
    assert.deepStrictEqual(refused(text), [line])
  })

  it.each([
    ["a file", "packages/domain/src/wachtrij.ts", "file wachtrij [wachtrij]"],
    ["a file of a test", "packages/domain/src/wachtrij.test.ts", "file wachtrij [wachtrij]"],
    ["a folder", "packages/domain/src/wachtrij/page.ts", "folder wachtrij [wachtrij]"]
  ])("%s", (_, file, line) => {
    assert.deepStrictEqual(refused("", file), [line])
  })

  it("once for a folder, however many files it has", () => {
    const sources = ["page", "row"].map((name) => parseSource(`apps/api/src/wachtrij/${name}.ts`, ""))
    assert.deepStrictEqual(dutchNames(sources, judge).map((line) => line.slice(0, line.indexOf(" is "))), [
      "apps/api/src/wachtrij: folder wachtrij: \"wachtrij\""
    ])
  })

  it("also in a table, outside its rows", () => {
    const text = "const wachtrij = { poging: 1 }"
    assert.deepStrictEqual(refused(text, "packages/domain/src/names-table.ts"), ["wachtrij [wachtrij]"])
  })

  it("with file, line, name, word and what to do", () => {
    assert.deepStrictEqual(dutchNames([parseSource("apps/api/src/page.ts", "\nconst haalOp = 1")], judge), [
      "apps/api/src/page.ts:2: haalOp: \"haal\" is neither English nor in the domain's glossary. Give it an English " +
      "name. A noun of the domain is added to packages/domain/docs/glossary.md, a technical word to " +
      "tools/repository/src/names/technical-words.ts"
    ])
  })

  it("also when a field has its name, if it is no property, parameter or local variable", () => {
    assert.deepStrictEqual(refused("const soortDigitaalAdres = 1"), ["soortDigitaalAdres [soort]"])
    assert.deepStrictEqual(refused("const open = () => { const digitaalAdres = 1 }"), ["digitaalAdres [digitaal]"])
  })
})

describe("a name passes that is", () => {
  it.each([
    ["English", "const queue = 1"],
    ["a technical word without a dictionary", "const kyselyJson = 1"],
    ["a noun of the glossary", "const partijen = 1"],
    ["a compound of nouns", "interface Klantcontactgegevens {}"],
    ["a use case", "const koppelBetrokkene = () => voegToe()"],
    ["English and an abbreviation", "const queryByBsn = 1"],
    ["a small word in a Dutch name", "const partijVoorKlantcontact = 1"],
    ["of one or two letters", "const x = (op: string, na: string) => op + na"],
    ["the property of a recorded field", "interface Page { soortDigitaalAdres: string }"],
    ["a local variable with the name of a recorded field", "const open = () => { const soortDigitaalAdres = 1 }"],
    ["a parameter with the name of a column", "const open = (vervalt_op: string) => vervalt_op"],
    ["declared elsewhere", "import { wachtrij } from \"elsewhere\"\nopen(wachtrij.grootte, { wachtrij })"],
    ["quoted, and so data", "open({ \"wachtrij-grootte\": \"poging\" })"]
  ])("%s", (_, text) => {
    assert.deepStrictEqual(refused(text), [])
  })
})

describe("recorded fields", () => {
  const fields = (text: string, file = "page.ts") => [...schemaFields([parseSource(file, text)])].toSorted()

  it.each([
    ["a struct", "Schema.Struct({ soort: Schema.String, \"kvk-nummer\": Nummer })", ["kvk-nummer", "soort"]],
    ["a tagged struct", "Schema.TaggedStruct(\"Gekend\", { partij })", ["partij"]],
    ["a tagged class", "class A extends Schema.TaggedError<A>()(\"A\", { versie: Versie }) {}", ["versie"]],
    ["added fields", "Page.mapFields(Struct.assign(x)).pipe(Schema.fieldsAssign({ reden: Text }))", ["reden"]],
    ["an object spread into a struct", "const a = { rol: Rol }\nconst b = { ...a }\nSchema.Struct({ ...b })", ["rol"]],
    ["an object given by name", "const fields = { rol: Rol }\nSchema.Struct(fields)", ["rol"]],
    ["a member of a contract", "member(\"toegewezenAan\", text, of)\nremember(\"wachtrij\")", ["toegewezenAan"]],
    ["another object", "open({ wachtrij: 1 })\nconst a = { poging: 1 }", []]
  ])("are the keys of %s", (_, text, names) => {
    assert.deepStrictEqual(fields(text), names)
  })

  it("are not taken from a test", () => {
    assert.deepStrictEqual(fields("Schema.Struct({ wachtrij: Schema.String })", "src/page.test.ts"), [])
  })

  it("are tables and columns, not constraints, indexes or functions", () => {
    const schema = "partij\n  vervalt_op text not null\n  constraint partij_pkey PRIMARY KEY (id)\n" +
      "  CREATE INDEX partij_op ON partij\nCASE grond_soort\n    WHEN x\n\nslot\n  id uuid\n"
    assert.deepStrictEqual([...columns(schema)], ["partij", "vervalt_op", "vervaltOp", "slot", "id"])
  })

  it("are the properties of a JSON Schema at any depth", () => {
    const schema = { $defs: { Page: { properties: { regel: { items: { properties: { ernst: {} } } } } } } }
    assert.deepStrictEqual(properties(schema), ["regel", "ernst"])
  })
})
