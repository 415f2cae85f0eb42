import {
  Betrokkene,
  type CallerIdentity,
  type Medewerker,
  Partij,
  type SideRecord,
  type Versie
} from "@betrokkene/domain"
import { Effect, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { raadplegingen } from "../../src/postgres/audit/raadplegingen.ts"
import { betrokkenen } from "../../src/postgres/betrokkene/betrokkenen.ts"
import { addDigitaleAdressen } from "../../src/postgres/betrokkene/write-betrokkene.ts"
import { deliveries } from "../../src/postgres/outbox/deliveries.ts"
import { addIdentificatorenAndAdressen, deletePartij, replacePartij } from "../../src/postgres/partij/write-partij.ts"
import { sideRecords } from "../../src/postgres/side-records/side-records.ts"
import { formattedSql } from "./formatted-sql.ts"
import { recordedSql } from "./recorded-sql.ts"
import { early, id, late } from "./values.ts"

const emailadres = { soortDigitaalAdres: "email", adres: "anna@example.nl" }

const partij = Schema.decodeSync(Partij)({
  id: id(1),
  nummer: "0000000001",
  gegevens: {
    soortPartij: "persoon",
    identificatoren: [{ soort: "bsn", waarde: "999990019" }],
    contactnaam: { achternaam: "Boer" },
    digitaleAdressen: [emailadres]
  },
  registratiedatum: early,
  versie: 1
})

const betrokkene = Schema.decodeSync(Betrokkene)({
  _tag: "Ongekend",
  id: id(2),
  klantcontact: id(3),
  rol: "klant",
  initiator: true,
  contactgegevens: { digitaleAdressen: [emailadres] },
  registratiedatum: early,
  versie: 1
})

const versie = 1 as Versie

describe("the SQL that writes records is as it is kept", () => {
  it.each(Object.entries({
    "partij-add-identificatoren-and-adressen": addIdentificatorenAndAdressen(partij),
    "partij-delete": deletePartij(partij.id, versie)
  }))("%s", async (name, query) => {
    await expect(formattedSql(query)).toMatchFileSnapshot(`writes/${name}.sql`)
  })

  it("betrokkene-add", async () => {
    const sql = await recordedSql((access) => betrokkenen(access).voegToe(betrokkene))
    await expect(sql).toMatchFileSnapshot("writes/betrokkene-add.sql")
  })

  it("betrokkene-replace", async () => {
    const sql = await recordedSql((access) =>
      Effect.andThen(
        Effect.ignore(betrokkenen(access).vervang(betrokkene, versie)),
        access.query((database) => addDigitaleAdressen(database, betrokkene).execute())
      )
    )
    await expect(sql).toMatchFileSnapshot("writes/betrokkene-replace.sql")
  })

  it("partij-replace", async () => {
    const sql = await recordedSql((access) =>
      access.query((database) => replacePartij(database, partij, versie).execute())
    )
    await expect(sql).toMatchFileSnapshot("writes/partij-replace.sql")
  })
})

describe("the SQL of side records is as it is kept", () => {
  const record: SideRecord = {
    soort: "onderwerpobject",
    id: id(4),
    gegevens: { klantcontact: id(3), identificator: { objectId: "1" } },
    registratiedatum: early,
    versie
  }
  const work: Readonly<Record<string, (port: ReturnType<typeof sideRecords>) => Effect.Effect<unknown, unknown>>> = {
    "add": ({ voegToe }) => voegToe(record),
    "replace": ({ vervang }) => vervang(record, versie),
    "delete": ({ verwijder }) => verwijder("onderwerpobject", record.id, versie),
    "drop-of-deleted": ({ dropBeside }) => dropBeside({ soort: "klantcontact", ids: [id(3)] }, 1000),
    "drop-of-anonymised": ({ dropBeside }) =>
      dropBeside({ soort: "klantcontact", ids: [id(3)], ofCustomer: true }, 1000)
  }
  it.each(Object.entries(work))("%s", async (name, ask) => {
    await expect(await recordedSql((access) => ask(sideRecords(access)))).toMatchFileSnapshot(
      `writes/side-record-${name}.sql`
    )
  })
})

describe("the SQL of the read log is as it is kept", () => {
  it("raadplegingen-add", async () => {
    // Its parameter holds new ids.
    const [statement] = (await recordedSql((access) =>
      raadplegingen(access).voegToe([{
        door: "balie" as Medewerker,
        identiteit: "instellingen" as CallerIdentity,
        activiteit: "leesPartij",
        records: [{ soort: "partij", id: id(1) }]
      }])
    )).split("-- $1")
    await expect(statement).toMatchFileSnapshot("writes/raadplegingen-add.sql")
  })
})

const holder = "relay-1" as Medewerker
const abonnement = "zaken" as never
const gebeurtenis = {
  id: id(4),
  soort: "partij-gewijzigd",
  subject: { soort: "partij", id: id(1) },
  op: early
} as never
const delivery = { abonnement, gebeurtenis, volgnummer: 1, nummer: 2, pogingen: 1 }

describe("the SQL of the outbox is as it is kept", () => {
  const work: Readonly<Record<string, (port: ReturnType<typeof deliveries>) => Effect.Effect<unknown, unknown>>> = {
    "add": ({ voegToe }) => voegToe([delivery], early),
    "take": ({ take }) => take({ aantal: 10, abonnement, houder: holder, lease: 60_000, nu: late }),
    "delivered": ({ closeAttempt }) => closeAttempt(delivery, holder, { soort: "bezorgd" }),
    "again": ({ closeAttempt }) => closeAttempt(delivery, holder, { soort: "opnieuw", op: late, reden: "HTTP 503" }),
    "undeliverable": ({ closeAttempt }) =>
      closeAttempt(delivery, holder, { soort: "onbestelbaar", reden: "HTTP 410", sinds: late }),
    "list-undeliverable": ({ undeliverable }) => undeliverable(0, 10),
    "retry": ({ retry }) => retry({ abonnement }, late),
    "drop": ({ drop }) => drop({ nummer: 2 }, late, 1_000),
    "erase-abonnement": ({ eraseAbonnement }) => eraseAbonnement(abonnement)
  }
  it.each(Object.entries(work))("%s", async (name, ask) => {
    await expect(await recordedSql((access) => ask(deliveries(access)))).toMatchFileSnapshot(`outbox/${name}.sql`)
  })
})
