import { Result } from "effect"
import { assert, describe, it } from "vitest"
import { readCommand } from "../src/command-line.ts"
import { usage } from "../src/usage.ts"

const surroundings = { user: "beheer", apiTokenNaam: "Eerste token" }

const commandOf = (...args: ReadonlyArray<string>) => Result.getOrThrow(readCommand(args, surroundings))

const faultsOf = (...args: ReadonlyArray<string>) => {
  const command = readCommand(args, surroundings)
  return Result.isFailure(command) ? command.failure.faults : []
}

describe("the arguments", () => {
  it("ask for a new token, with each scope once, in the order of the list", () => {
    assert.deepStrictEqual<unknown>(commandOf("create", "zaaksysteem", "--scopes", "write, read,write"), {
      kind: "create",
      naam: "zaaksysteem",
      door: "beheer",
      scopes: ["read", "write"]
    })
    assert.deepStrictEqual<unknown>(commandOf("create", "balie 3", "--scopes=read", "--expires=90d"), {
      kind: "create",
      naam: "balie 3",
      door: "beheer",
      scopes: ["read"],
      validity: { dagen: 90 }
    })
    assert.deepStrictEqual<unknown>(commandOf("--expires", "2027-01-01", "create", "--scopes", "read", "balie"), {
      kind: "create",
      naam: "balie",
      door: "beheer",
      scopes: ["read"],
      validity: { tot: "2027-01-01T00:00:00.000Z" }
    })
  })

  it("may name a set of scopes, alone or with others", () => {
    const set = ["read", "write", "link", "identify", "read-bsn", "read-confidential"]
    const scopesOf = (text: string) => {
      const command = commandOf("create", "kiss", "--scopes", text)
      return new Set<string>("scopes" in command ? command.scopes : [])
    }
    assert.deepStrictEqual<unknown>(scopesOf("openklant-client"), new Set(set))
    assert.deepStrictEqual<unknown>(scopesOf("openklant-client,read-secret,read"), new Set([...set, "read-secret"]))
    assert.include(usage, "openklant-client voor read,write,link,identify")
  })

  it("say who asks; else it is the user of the machine, and without one it must be said", () => {
    assert.deepInclude<object>(commandOf("create", "balie", "--scopes", "read", "--by", "Anna de Boer"), {
      door: "Anna de Boer"
    })
    assert.deepInclude<object>(commandOf("revoke", "balie", "--by", "Anna de Boer"), { door: "Anna de Boer" })
    assert.lengthOf(faultsOf("list", "--by", "anna"), 1)
    assert.deepStrictEqual(faultsOf("revoke", "balie", "--by", "9999 90 019"), [
      "Zeg met --by wie dit doet: een naam zonder bsn."
    ])
    const nobody = { user: undefined, apiTokenNaam: undefined }
    assert.isTrue(Result.isFailure(readCommand(["revoke", "balie"], nobody)))
    assert.isTrue(Result.isSuccess(readCommand(["revoke", "balie", "--by", "anna"], nobody)))
    assert.isTrue(Result.isSuccess(readCommand(["list"], nobody)))
  })

  it("give a new token a name that is tidied up and nobody else's", () => {
    assert.deepInclude<object>(commandOf("create", " Balie\u00a0\u00a0３ ", "--scopes", "read"), { naam: "Balie 3" })
    for (const name of ["api-token", "Onbekend", "relay", "eerste  TOKEN", "9.9.9.9.9.0.0.1.9", "٩٩٩٩٩٠٠١٩"]) {
      assert.lengthOf(faultsOf("create", name, "--scopes", "read"), 1)
    }
  })

  it("ask for a list, a revocation or help", () => {
    assert.deepStrictEqual(commandOf("list"), { kind: "list", json: false })
    assert.deepStrictEqual(commandOf("list", "--json"), { kind: "list", json: true })
    assert.deepStrictEqual<unknown>(commandOf("revoke", "zaaksysteem"), {
      kind: "revoke",
      naam: "zaaksysteem",
      door: "beheer"
    })
    for (const help of [["--help"], ["-h"], ["create", "--help"]]) {
      assert.deepStrictEqual(commandOf(...help), { kind: "help" })
    }
  })

  it.each([
    [[], ["Zeg wat"]],
    [["maak"], ["Zeg wat"]],
    [["list", "--alles"], ["Er is een optie"]],
    [["list", "--json=ja"], ["Er is een optie"]],
    [["create", "x", "--scopes"], ["Er is een optie"]],
    [["create", "x"], ["Geef met --scopes"]],
    [["create", "x", "--scopes", ","], ["Geef met --scopes"]],
    [["create", "--scopes", "read"], ["Geef een naam"]],
    [["create", "balie", "3", "--scopes", "read"], ["Geef een naam"]],
    [["create", "x".repeat(201), "--scopes", "read"], ["NAAM: Ten hoogste 200"]],
    [["create", "999990019", "--scopes", "read"], ["NAAM: In de naam staat"]],
    [["create", "x", "--scopes", "read,admin,Root!"], [
      "--scopes: admin bestaat niet",
      "--scopes: een van de namen bestaat niet"
    ]],
    [["create", "x", "--scopes", "toString,constructor"], [
      "--scopes: een van de namen bestaat niet",
      "--scopes: constructor bestaat niet"
    ]],
    [["create", "--scopes", "admin", "--expires", "morgen"], ["Geef een naam", "--scopes: admin", "--expires is"]],
    [["create", "x", "--scopes", "read", "--json"], ["--json hoort hier niet bij."]],
    [["list", "--scopes", "read"], ["--scopes hoort hier niet bij."]],
    [["list", "x"], ["list neemt geen naam."]],
    [["revoke"], ["Geef een naam"]],
    [["revoke", "x", "--expires", "1d"], ["--expires hoort hier niet bij."]]
  ])("%j are refused, and every fault is named", (args, expected) => {
    const named = faultsOf(...args)
    assert.lengthOf(named, expected.length, named.join("\n"))
    expected.forEach((begin, index) =>
      assert.isTrue(named[index]?.startsWith(begin), `${named[index]} begins with ${begin}`)
    )
  })

  it.each([
    "0d",
    "3651d",
    "9999d",
    "-1d",
    "1.5d",
    "90",
    "90D",
    "2027-02-30",
    "2027-1-1",
    "27-01-01",
    "2027-01-01T00:00:00Z",
    "1899-01-01",
    ""
  ])("--expires %j is refused", (text) => {
    assert.lengthOf(faultsOf("create", "x", "--scopes", "read", `--expires=${text}`), 1)
  })
})
