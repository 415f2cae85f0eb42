import { regelnamen } from "@betrokkene/domain"
import { Result } from "effect"
import { assert, describe, it } from "vitest"
import { type NightAssignment, readAssignment } from "../src/command-line.ts"
import { exitCodes } from "../src/exit-codes.ts"
import { options } from "../src/options.ts"
import { usage } from "../src/usage.ts"

const vanDitRegister = regelnamen.filter((naam) => !["ontbreekt-hier", "ontbreekt-daar", "verschilt"].includes(naam))

const usual: NightAssignment = {
  soort: "nacht",
  proef: false,
  regels: vanDitRegister,
  workers: 1,
  json: false,
  resumed: false,
  whole: false
}

const command = (...givenArguments: ReadonlyArray<string>) => Result.getOrThrow(readAssignment(givenArguments))

const fouten = (...givenArguments: ReadonlyArray<string>): ReadonlyArray<string> =>
  Result.match(readAssignment(givenArguments), { onSuccess: () => [], onFailure: (fout) => fout.faults })

describe("the command line", () => {
  it("without options asks for every rule of the register itself", () => {
    assert.deepStrictEqual(command(), usual)
  })

  it("takes every option", () => {
    assert.deepStrictEqual(
      command(
        "--dry-run",
        "--rules",
        "verschilt,onbereikbaar",
        "--whole",
        "--against",
        "ander.csv",
        "--take-over",
        "--workers=3",
        "--part-size",
        "500",
        "--rate",
        "1000",
        "--policy",
        "beleid.json",
        "--json",
        "--report",
        "nacht.html"
      ),
      {
        soort: "nacht",
        proef: true,
        // In the order of the catalogue, so that the same rules give the same assignment.
        regels: ["onbereikbaar", "verschilt"],
        whole: true,
        against: { bron: "ander.csv", overnemen: true },
        workers: 3,
        partSize: 500,
        tempo: 1000,
        policyFile: "beleid.json",
        json: true,
        rapport: "nacht.html",
        resumed: false
      }
    )
    assert.deepStrictEqual(command("--resume", "--json"), { ...usual, json: true, resumed: true })
    assert.deepStrictEqual(command("--whole"), { ...usual, whole: true })
    assert.deepStrictEqual(command("--join", "--rate", "7"), { soort: "meedoen", tempo: 7 })
    assert.deepStrictEqual(command("-h", "--json"), { soort: "uitleg" })
  })

  it("refuses a comparison by rules that do not compare", () => {
    assert.match(
      fouten("--against", "x.csv", "--rules", "onbereikbaar")[0] ?? "",
      /^--against: .*ontbreekt-hier, ontbreekt-daar, verschilt\.$/u
    )
  })

  it("adds the comparing rules if there is another register", () => {
    assert.deepInclude(command("--against", "https://ander.example.nl"), { regels: regelnamen })
  })

  it.each([
    ["--workers", "0"],
    ["--workers", "65"],
    ["--workers", "1.5"],
    ["--part-size", "100001"],
    ["--rate", "x"],
    ["--rate", "1000001"],
    ["--rules", "buurman"],
    ["--rules", ","],
    ["--rules", "verschilt"],
    ["--take-over"]
  ])("says which option is wrong in %s %s, and says it once", (...givenArguments) => {
    const said = fouten(...givenArguments)
    assert.lengthOf(said, 1)
    assert.include(said[0], givenArguments[0])
  })

  it("names all errors, without values that may be secret", () => {
    assert.deepStrictEqual(fouten("--rate", "0", "--workers", "x", "--rules", "A. de Boer"), [
      "--rules: er is geen regel van die naam.",
      "--workers is een geheel getal van 1 tot en met 64.",
      "--rate is een geheel getal van 1 tot en met 1000000."
    ])
    assert.deepStrictEqual(
      fouten("--jsom", "geheim", "--json=1", "--workers", "2", "--workers", "3", "--postgres://x:geheim", "--rules"),
      [
        "--jsom bestaat niet.",
        "Argument 2 hoort bij geen optie.",
        "--json heeft geen waarde.",
        "--workers is meer dan eens gegeven.",
        "Argument 8 bestaat niet.",
        "--rules vraagt een waarde: --rules a,b."
      ]
    )
    // Without its value, an option must not silently swallow the option after it.
    assert.deepStrictEqual(fouten("--policy", "--json"), ["--policy vraagt een waarde: --policy BESTAND."])
  })

  it("resumes a run that compared with another register", () => {
    assert.deepInclude(command("--resume", "--against", "x.csv"), {
      resumed: true,
      against: { bron: "x.csv", overnemen: false }
    })
  })

  it.each(["--dry-run", "--rules=onbereikbaar", "--whole", "--policy=x", "--part-size=1"])(
    "resumes a run with its own options, so not with %s",
    (argument) => {
      assert.match(fouten("--resume", argument)[0] ?? "", /^--resume gaat verder met wat er toen gevraagd is: laat --/u)
    }
  )

  it.each(["--json", "--dry-run", "--workers=2", "--resume"])(
    "joins a run with its own options, so not with %s",
    (argument) => {
      assert.deepStrictEqual(fouten("--join", argument), [
        `${argument.split("=")[0] ?? ""} gaat niet samen met --join.`
      ])
    }
  )
})

describe("the usage", () => {
  it("lists every option, rule and exit code", () => {
    for (const naam of Object.keys(options)) assert.match(usage, new RegExp(`^ {2}--${naam} `, "mu"))
    for (const naam of regelnamen) assert.match(usage, new RegExp(`^ {2}${naam} +\\S`, "mu"))
    for (const { code, meaning } of Object.values(exitCodes)) {
      assert.include(usage, `\n  ${String(code).padEnd(4)} ${meaning}\n`)
    }
  })
})
