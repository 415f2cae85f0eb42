import { type Inzagerecht, registreerBetrokkene, type RegistreerCommand } from "@betrokkene/domain"
import { Effect } from "effect"
import { betrokkeneTag } from "../../contract/betrokkene-json.ts"
import { urlOf } from "../../contract/reference.ts"
import { registratieJson } from "../../contract/registratie-json.ts"
import { danglingPartij } from "../../http/dangling-reference.ts"
import type { Answer } from "../../http/route.ts"
import { countRegistratie } from "../../metrics/registration-metrics.ts"
import { inPartijgegevens } from "../../problems/in-partijgegevens.ts"
import { subjectOf } from "../../tracing/data-subjects.ts"

/** Use case 1 and its answer; Location and ETag are those of the betrokkene that was made. */
export const register = (base: string, right: Inzagerecht, opdracht: RegistreerCommand) =>
  registreerBetrokkene(opdracht).pipe(
    Effect.tap(countRegistratie),
    Effect.map((registratie): Answer => ({
      status: 201,
      body: registratieJson(base, registratie, right),
      tag: betrokkeneTag(registratie.betrokkene),
      location: urlOf(base, "betrokkenen", registratie.betrokkene.id),
      subjects: [subjectOf(registratie.betrokkene)]
    })),
    Effect.catchTags({
      PartijNietGevonden: danglingPartij(["identificatie", "partij"]),
      IdentificatorBezet: inPartijgegevens
    })
  )
