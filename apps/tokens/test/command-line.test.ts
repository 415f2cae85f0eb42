import { Result } from "effect"
import { assert, describe, it } from "vitest"
import { leesOpdracht } from "../src/command-line.ts"

const gelezen = (...argumenten: ReadonlyArray<string>) => Result.getOrThrow(leesOpdracht(argumenten))

const fouten = (...argumenten: ReadonlyArray<string>) => {
  const uitkomst = leesOpdracht(argumenten)
  return Result.isFailure(uitkomst) ? uitkomst.failure.fouten : []
}

describe("the arguments", () => {
  it("ask for a new token, its scopes in the order of the list and each once", () => {
    assert.deepStrictEqual<unknown>(gelezen("create", "zaaksysteem", "--scopes", "write, read,write"), {
      soort: "create",
      naam: "zaaksysteem",
      scopes: ["read", "write"]
    })
    assert.deepStrictEqual<unknown>(gelezen("create", "balie 3", "--scopes=read", "--expires=90d"), {
      soort: "create",
      naam: "balie 3",
      scopes: ["read"],
      geldigheid: { dagen: 90 }
    })
    assert.deepStrictEqual<unknown>(gelezen("--expires", "2027-01-01", "create", "--scopes", "read", "balie"), {
      soort: "create",
      naam: "balie",
      scopes: ["read"],
      geldigheid: { tot: "2027-01-01T00:00:00.000Z" }
    })
  })

  it("ask for a list, for a revocation or for help", () => {
    assert.deepStrictEqual(gelezen("list"), { soort: "list", json: false })
    assert.deepStrictEqual(gelezen("list", "--json"), { soort: "list", json: true })
    assert.deepStrictEqual<unknown>(gelezen("revoke", "zaaksysteem"), { soort: "revoke", naam: "zaaksysteem" })
    for (const help of [["--help"], ["-h"], ["create", "--help"]]) {
      assert.deepStrictEqual(gelezen(...help), { soort: "uitleg" })
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
    [["create", "--scopes", "admin", "--expires", "morgen"], ["Geef een naam", "--scopes: admin", "--expires is"]],
    [["create", "x", "--scopes", "read", "--json"], ["--json hoort hier niet bij."]],
    [["list", "--scopes", "read"], ["--scopes hoort hier niet bij."]],
    [["list", "x"], ["list neemt geen naam."]],
    [["revoke"], ["Geef een naam"]],
    [["revoke", "x", "--expires", "1d"], ["--expires hoort hier niet bij."]]
  ])("%j are refused, with all that is wrong", (argumenten, verwacht) => {
    const genoemd = fouten(...argumenten)
    assert.lengthOf(genoemd, verwacht.length, genoemd.join("\n"))
    verwacht.forEach((begin, index) =>
      assert.isTrue(genoemd[index]?.startsWith(begin), `${genoemd[index]} begins with ${begin}`)
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
  ])("--expires %j is refused", (waarde) => {
    assert.lengthOf(fouten("create", "x", "--scopes", "read", `--expires=${waarde}`), 1)
  })
})
