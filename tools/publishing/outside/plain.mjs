import * as Memory from "@betrokkene/adapters/memory"
import { migrate } from "@betrokkene/adapters/postgres"
import { migrationSqlAfter } from "@betrokkene/adapters/postgres/migrations"
import * as System from "@betrokkene/adapters/system"
import { Klantcontactgegevens, ongeldigheden, Postcode, registreerKlantcontact } from "@betrokkene/domain"
import { Effect, Layer, Result, Schema } from "effect"

const refused = Schema.decodeUnknownResult(Postcode)("0123AB")
if (Result.isFailure(refused)) console.log(ongeldigheden(refused.failure.issue).map(({ code }) => code).join())

const gegevens = Schema.decodeSync(Klantcontactgegevens)({ kanaal: "balie", onderwerp: "Verhuizing" })
const register = Layer.mergeAll(Memory.layer, System.layer)
const { nummer } = await Effect.runPromise(Effect.provide(registreerKlantcontact(gegevens), register))
console.log(nummer)

const { migrations, text } = await Effect.runPromise(migrationSqlAfter([]))
console.log(migrations[0], text.startsWith("begin;"))

const away = await Effect.runPromise(Effect.flip(migrate("postgres://127.0.0.1:1/nowhere")))
console.log(away._tag)
