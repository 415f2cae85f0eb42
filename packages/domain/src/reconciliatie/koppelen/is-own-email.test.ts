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

  it.each([
    { naam: { voornaam: "Peter", voorletters: "P.S.", achternaam: "Peters" }, emails: ["peters@example.nl"] },
    { naam: { voornaam: "Peter", achternaam: "S" }, emails: ["peters@example.nl", "speter@example.nl"] },
    { naam: { voornaam: "Thomas", achternaam: "Thomas" }, emails: ["thomas@example.nl", "thomas4@example.nl"] },
    {
      naam: { voornaam: "Els", voorletters: "E.J.", achternaam: "Zandstra" },
      emails: ["elsje@example.nl", "elsje.zandstra@example.nl"]
    },
    {
      naam: { voornaam: "Jan", voorletters: "J.A.N.", achternaam: "Zandstra" },
      emails: ["jan.anna@example.nl", "annajan.zandstra@example.nl"]
    }
  ])("is not one of the family or of another in it, whose letters are initials too: $emails", ({ emails, naam }) => {
    assert.deepStrictEqual(emails.filter((email) => isOwnEmail(email, naamProfile(naam))), [])
  })

  it("says both names of somebody whose names are the same", () => {
    assert.isTrue(isOwnEmail("thomas.thomas@example.nl", naamProfile({ voornaam: "Thomas", achternaam: "Thomas" })))
  })

  it("is nobody's of whom no voornaam is known", () => {
    assert.isFalse(isOwnEmail("zandstra@example.nl", naamProfile({ voorletters: "P.", achternaam: "Zandstra" })))
  })

  it("is written with ij or y", () => {
    assert.isTrue(isOwnEmail("lijsbeth.kuyper@example.nl", naamProfile({ voornaam: "Lysbeth", achternaam: "Kuijper" })))
  })
})
