import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { read, refusals, sentences, written } from "../../testing/decoding.ts"
import { contactnaam, ongeldigeContactnaam } from "../../testing/index.ts"
import { Contactnaam } from "./contactnaam.ts"
import { Organisatienaam } from "./organisatienaam.ts"

describe("Contactnaam", () => {
  it("is read from what was kept as itself", () => {
    fc.assert(
      fc.property(
        contactnaam,
        (naam) => assert.deepStrictEqual(read(Contactnaam, written(Contactnaam, naam)), naam)
      )
    )
  })

  // Kills: a part required, none required.
  it("has at least one part, whichever", () => {
    assert.deepStrictEqual(refusals(Contactnaam, {}), [": contactnaam-leeg"])
    for (const part of ["voorletters", "voornaam", "voorvoegselAchternaam", "achternaam"]) {
      assert.deepStrictEqual(refusals(Contactnaam, { [part]: "x" }), [])
    }
  })

  it("says of too many initials how they fit", () => {
    assert.include(sentences(Contactnaam, { voorletters: "A.B.C.D.E.F." }), "laat bij veel voorletters de punten weg")
  })

  // Kills: a limit off by one.
  it("has parts of up to 10, 200, 10 and 200 characters", () => {
    const tot = (extra: number) => ({
      voorletters: "a".repeat(10 + extra),
      voornaam: "a".repeat(200 + extra),
      voorvoegselAchternaam: "a".repeat(10 + extra),
      achternaam: "a".repeat(200 + extra)
    })
    assert.deepStrictEqual(refusals(Contactnaam, tot(0)), [])
    assert.deepStrictEqual(
      refusals(Contactnaam, tot(1)),
      Object.keys(tot(1)).map((part) => `${part}: tekst-te-lang`)
    )
  })

  it("is refused at its place with its code", () => {
    fc.assert(
      fc.property(
        ongeldigeContactnaam,
        ({ code, input, pad }) => assert.include(refusals(Contactnaam, input), `${pad.join(".")}: ${code}`)
      )
    )
  })
})

describe("Organisatienaam", () => {
  it("has up to 200 characters", () => {
    assert.deepStrictEqual(refusals(Organisatienaam, "o".repeat(200)), [])
    assert.deepStrictEqual(refusals(Organisatienaam, "o".repeat(201)), [": tekst-te-lang"])
  })
})
