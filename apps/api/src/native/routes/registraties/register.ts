import { registreerBetrokkene, type RegistreerBetrokkeneCommand, type Vermoeden } from "@betrokkene/domain"
import { Effect } from "effect"
import { danglingPartij } from "../../../http/dangling-reference.ts"
import { versionTag } from "../../../http/entity-tag.ts"
import type { Answer, Request } from "../../../http/route.ts"
import { countRegistratie } from "../../../metrics/registration-metrics.ts"
import { numberTaken } from "../../../problems/domain-problem.ts"
import { inPartijgegevens } from "../../../problems/in-partijgegevens.ts"
import { betrokkeneTag } from "../../contract/betrokkene-json.ts"
import { urlOf } from "../../contract/reference.ts"
import { registratieJson, registratieReferencesJson } from "../../contract/registratie-json.ts"

const tagWhenMade = versionTag(1)

type Asked = Pick<Request<unknown, unknown, unknown>, "base" | "changes" | "reads" | "right"> & {
  /** Who an ongekende probably is, for a caller who may read. */
  readonly vermoeden?: Vermoeden | undefined
}

/**
 * Use case 1 and its answer; Location and ETag are those of the betrokkene that was made. A caller who may not read gets
 * references, the first time as at a repetition, and the version that was made, which tells of no change since.
 */
export const register = ({ base, changes, reads, right, vermoeden }: Asked, opdracht: RegistreerBetrokkeneCommand) =>
  registreerBetrokkene(opdracht).pipe(
    Effect.tap(countRegistratie),
    Effect.map((registratie): Answer => ({
      status: 201,
      body: reads ? registratieJson(base, registratie, right, vermoeden) : registratieReferencesJson(base, registratie),
      tag: reads
        ? betrokkeneTag(right, registratie.betrokkene)
        : changes
        ? versionTag(registratie.betrokkene.versie)
        : tagWhenMade,
      location: urlOf(base, "betrokkenen", registratie.betrokkene.id)
    })),
    Effect.catchTags({
      PartijNietGevonden: danglingPartij(["identificatie", "partij"]),
      IdentificatorBezet: inPartijgegevens,
      NummerBezet: (error) => Effect.fail(numberTaken(error, ["klantcontact"]))
    })
  )
