import { dataOrThrow } from "@betrokkene/client"
import { Identificator, Partijen, registreerSideRecord } from "@betrokkene/domain"
import { Effect, Schema } from "effect"
import { expect, it } from "vitest"
import { clientOf } from "./client-of.ts"
import { decide as decideOn } from "./decide.ts"
import { bsn, pathOf, registered } from "./examples.ts"
import type { TestApp } from "./harness.ts"
import { postgresApp } from "./postgres-app.ts"
import { reconciled } from "./reconciled.ts"
import { twins } from "./twins.ts"

let contacts = 0

const onBsn = (contactgegevens: object = {}) => ({
  klantcontact: {
    kanaal: "telefoon",
    referentienummer: `471100${++contacts}`,
    onderwerp: "Merkonderwerp",
    inhoud: "Merkinhoud",
    reactie: "Merkreactie",
    metadata: [{ naam: "kenmerk", waarde: "Merkgegeven" }]
  },
  rol: "klant",
  initiator: true,
  identificatie: { soort: "bsn", waarde: bsn },
  contactgegevens
})

const own = {
  digitaleAdressen: [
    { soortDigitaalAdres: "email", adres: "wietske.zandstra@example.nl" },
    { soortDigitaalAdres: "email-zoals-ontvangen", adres: "merkadres@localhost" }
  ],
  zoalsOntvangen: { bezoekadres: { stad: "Merkplaats" } }
}

const decide = async (app: TestApp, bevinding: { readonly id: string }, besluit: object) => {
  const { status, text } = await decideOn(app, bevinding, besluit)
  expect(status, text).toBe(200)
}

/** Everything that the night proposes by this rule is accepted. */
const acceptAll = async (app: TestApp, regel: string) => {
  await reconciled(app)
  const { json } = await app.send("GET", `/api/v1/bevindingen?toestand=open&regel=${regel}`)
  for (const bevinding of json.results) await decide(app, bevinding, { besluit: "accepteren" })
  return json.results.length
}

/** Every row of every table, as text. */
const rowsOf = async (
  database: Awaited<ReturnType<typeof postgresApp>>["database"]
): Promise<ReadonlyArray<string>> => {
  const client = await database.connect()
  const tables = await client.query<{ readonly name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'"
  )
  const rows: Array<string> = []
  for (const { name } of tables.rows) {
    const { rows: found } = await client.query<{ readonly row: string }>(`select t::text as row from "${name}" t`)
    rows.push(...found.map(({ row }) => `${name} ${row}`))
  }
  await client.end()
  return rows
}

it("vergetelheid leaves nothing in any table after merges, choices, undoing and repairs, no digest either", async () => {
  const { app, database } = await postgresApp()
  const { bevinding, blijft, vervalt } = await twins(app, {
    identificatoren: [{ soort: "bsn", waarde: bsn }],
    interneNotitie: "Merknotitie",
    zoalsOntvangen: { bezoekadres: { stad: "Merkstad" } }
  })
  const first = await registered(app, onBsn())
  await app.runtime.runPromise(
    registreerSideRecord("onderwerpobject", {
      klantcontact: first.klantcontact.id as never,
      identificator: { objectId: "Merkobject" }
    })
  )
  await app.runtime.runPromise(
    registreerSideRecord("rekeningnummer", { partij: vervalt.id as never, iban: "NL00MERKREKENING" })
  )
  await registered(app, onBsn(own))
  await registered(app, { ...onBsn(), klantcontact: { id: first.klantcontact.id }, initiator: false })
  expect(await acceptAll(app, "zelfde-partij-dubbel")).toBe(1)
  expect(await acceptAll(app, "overbodige-afwijking")).toBe(1)
  const keuzes = [{ veld: "correspondentieadres", keuze: "vervalt" }]
  await decide(app, bevinding, { besluit: "accepteren", keuzes, versies: { blijft: 1, vervalt: 1 } })
  await decide(app, bevinding, { besluit: "ongedaan-maken" })
  await decide(app, bevinding, { besluit: "heropenen", reden: "Toch dezelfde." })
  await decide(app, bevinding, { besluit: "accepteren" })
  await registered(app, onBsn(own))
  const { json: inzage } = await app.send("GET", `${pathOf(blijft)}/inzage`)
  expect(inzage.bijbehorend).toMatchObject([
    { soort: "rekeningnummer", gegevens: { partij: blijft.id, iban: "NL00MERKREKENING" } },
    { soort: "onderwerpobject", gegevens: { identificator: { objectId: "Merkobject" } } }
  ])
  const earlier = inzage.eerdereGegevens.filter(({ soort }: { readonly soort: string }) => soort === "partij")
  expect(earlier.map(({ gegevens }: { readonly gegevens: unknown }) => gegevens)).toMatchObject([
    { id: blijft.id, correspondentieadres: blijft.correspondentieadres },
    { id: blijft.id, correspondentieadres: vervalt.correspondentieadres },
    { id: vervalt.id, interneNotitie: "Merknotitie" }
  ])
  const digest = await app.runtime.runPromise(
    Effect.flatMap(
      Partijen,
      (partijen) => partijen.digest(Schema.decodeSync(Identificator)({ soort: "bsn", waarde: bsn }))
    )
  )
  const marks = [
    bsn,
    digest,
    "Merk",
    "Merkobject",
    "Merkplaats",
    "Merkstad",
    "MERKREKENING",
    "471100",
    "Zandstra",
    "wietske.zandstra",
    "merkadres",
    "70012301",
    "Oudestraat",
    "Nieuwestraat"
  ]
  const marked = async () => (await rowsOf(database)).filter((row) => marks.some((mark) => row.includes(mark)))
  const before = await marked()
  for (const mark of marks) expect(before.some((row) => row.includes(mark)), mark).toBe(true)
  dataOrThrow(await clientOf(app).POST("/partijen/{id}/vergetelheid", { params: { path: { id: blijft.id } } }))
  expect(await marked()).toEqual([])
  expect(app.lines.filter((line) => marks.some((mark) => line.includes(mark)))).toEqual([])
})
