import {
  Contactgegevens,
  Klantcontactgegevens,
  koppelBetrokkene,
  Medewerker,
  Partijgegevens,
  registreerBetrokkene
} from "@betrokkene/domain"
import { Schema } from "effect"
import { assert, describe, it } from "vitest"
import { startRegister, typeOf, until } from "./outbox.ts"
import { answers, startReceiver } from "./receiver.ts"
import { running } from "./running.ts"
import { quick, subscriber } from "./settings-for-tests.ts"

const door = Schema.decodeSync(Medewerker)("balie-merk")

/** Personal data that must not leave the register. */
const marked = [
  "Paspoortmerk",
  "Inhoudmerk",
  "Voornaammerk",
  "Achternaammerk",
  "merk@example.nl",
  "0201234567",
  "999990019",
  "balie-merk"
]

describe("events about people", () => {
  it("hold no personal data, in the event, its headers or the log", async () => {
    const register = await startRegister()
    const [good, bad] = [await startReceiver(), await startReceiver(answers(410))]
    const relay = running(register, { ...quick, logLevel: "debug" }, [
      subscriber("goed", good.url),
      subscriber("weg", bad.url)
    ])
    const partijgegevens = Schema.decodeSync(Partijgegevens)({
      soortPartij: "persoon",
      contactnaam: { voornaam: "Voornaammerk", achternaam: "Achternaammerk" },
      identificatoren: [{ soort: "bsn", waarde: "999990019" }]
    })
    const { betrokkene } = await register.run(registreerBetrokkene({
      klantcontact: {
        nieuw: Schema.decodeSync(Klantcontactgegevens)({
          kanaal: "balie",
          onderwerp: "Paspoortmerk",
          inhoud: "Inhoudmerk"
        })
      },
      rol: "klant",
      initiator: true,
      contactgegevens: Schema.decodeSync(Contactgegevens)({
        communicatiekanaal: { soortDigitaalAdres: "email", adres: "merk@example.nl" }
      }),
      door
    }))
    const [identificator] = partijgegevens.identificatoren ?? []
    if (identificator === undefined) return assert.fail("an identificator")
    await register.run(
      koppelBetrokkene({
        betrokkene: betrokkene.id,
        versie: betrokkene.versie,
        identificatie: { soort: "identificator", identificator, partijgegevens },
        door
      })
    )
    const kinds = [
      "klantcontact-geregistreerd",
      "betrokkene-geregistreerd",
      "partij-geregistreerd",
      "betrokkene-gekoppeld"
    ] as const
    await until(() => good.all.length === kinds.length && bad.all.length === kinds.length - 1)
    assert.sameMembers(good.all.map(({ event }) => event.type), kinds.map(typeOf))
    await relay.stop()
    const out = JSON.stringify([good.all, bad.all, relay.log])
    for (const word of marked) assert.notInclude(out, word)
  })
})
