import { assert, describe, it } from "vitest"
import { isOwnEmail } from "./is-own-email.ts"
import { naamProfile } from "./naam-profile.ts"

const person = naamProfile({
  voorletters: "P.J.",
  voornaam: "Pieter",
  voorvoegselAchternaam: "van der",
  achternaam: "Rijn-Zandstra"
})

describe("an e-mail address that is somebody's own by its name", () => {
  it.each([
    "pieter@vanderrijn.example",
    "pieter82@example.nl",
    "pieter.vanderrijn-zandstra@example.nl",
    "rijn.pieter@example.nl",
    "pieterzandstra_7@example.nl",
    "pieter.j.zandstra@example.nl"
  ])("says the voornaam, and nothing else than the last name, initials and numbers: %s", (email) => {
    assert.isTrue(isOwnEmail(email, person))
  })

  it.each([
    "p.zandstra@example.nl",
    "zandstra@example.nl",
    "pieterenmarie@example.nl",
    "familie.pieter@example.nl",
    "pieternel@example.nl",
    "pieter.bakker@example.nl",
    "tuinier12@example.nl",
    "12@pieter.example",
    "pieter"
  ])("is no other: %s", (email) => {
    assert.isFalse(isOwnEmail(email, person))
  })

  it("is nobody's of whom no voornaam is known", () => {
    assert.isFalse(isOwnEmail("zandstra@example.nl", naamProfile({ voorletters: "P.", achternaam: "Zandstra" })))
  })

  it("is written with ij or y", () => {
    assert.isTrue(isOwnEmail("lijsbeth.kuyper@example.nl", naamProfile({ voornaam: "Lysbeth", achternaam: "Kuijper" })))
  })
})
