import {
  type DigitaalAdresId,
  digitaalAdresMetId,
  type DigitaalAdresNotShareable,
  type DigitaalAdresWithHolders,
  type Inzagerecht,
  type ListedAdres,
  maximumDigitaleAdressen,
  registreerDigitaalAdres,
  verwijderDigitaalAdres,
  wijzigDigitaalAdres
} from "@betrokkene/domain"
import { Effect } from "effect"
import { scopesNeeded } from "../../access/require-scopes.ts"
import { HeldElsewhere } from "../../http/held-elsewhere.ts"
import type { Route } from "../../http/route.ts"
import { parameterFault } from "../../problems/fault.ts"
import { invalidInput } from "../../problems/problem.ts"
import { writeStored } from "../engine/write-records.ts"
import { changingRoutes, postRoute } from "../engine/write-routes.ts"
import { adressenByThemselves, sharableAdres, shownAdres } from "../resources/served-digitale-adressen.ts"
import { partijenInSight } from "../side-records/in-sight.ts"
import { changedDigitaalAdres, readDigitaalAdres } from "./read-digitaal-adres.ts"
import { refuseUnusableAdressen } from "./refuse-unusable.ts"
import { unknownReference } from "./unknown-reference.ts"

const answered = {
  collection: "digitaleadressen",
  written: writeStored(
    adressenByThemselves,
    (adressen: ReadonlyArray<ListedAdres>) => Effect.succeed(adressen.map(shownAdres))
  )
} as const

/** Who may not see the gegevens of a partij with geheimhouding, changes none of its addresses (B9). */
const inSight = Effect.fnUntraced(function*({ partij }: DigitaalAdresWithHolders, right: Inzagerecht) {
  const isInSight = yield* partijenInSight(partij === undefined ? [] : [partij], right)
  if (!isInSight) return yield* Effect.fail(scopesNeeded(["read-secret"]))
})

const refusal = (code: string, detail: string) =>
  Effect.fail(invalidInput([parameterFault("nonFieldErrors", code, detail)]))

const notShareable: { readonly [reden in DigitaalAdresNotShareable["reden"]]: string } = {
  "niet-gekoppeld": "Een digitaal adres is alleen van een betrokkene en een partij als zij gekoppeld zijn.",
  geheimhouding: "Een digitaal adres van een partij met geheimhouding wordt niet dat van een betrokkene."
}

const refusals = {
  DigitaalAdresDubbel: () => refusal("unique", "Een ander digitaal adres van deze soort heeft deze referentie al."),
  DigitaalAdresNotShareable: ({ reden }: DigitaalAdresNotShareable) =>
    Effect.fail(invalidInput([parameterFault("verstrektDoorBetrokkene.uuid", "invalid", notShareable[reden])])),
  TooManyDigitaleAdressen: () => refusal("max_length", `Ten hoogste ${maximumDigitaleAdressen} digitale adressen.`),
  PartijNietGevonden: () => unknownReference("verstrektDoorPartij"),
  BetrokkeneNietGevonden: () => unknownReference("verstrektDoorBetrokkene")
}

/** Digital addresses by themselves: added, changed and removed. */
export const adresRoutesOfContract: ReadonlyArray<Route> = [
  postRoute({
    ...answered,
    read: readDigitaalAdres,
    make: ({ body: { objections, ...given }, once, right }) =>
      Effect.gen(function*() {
        const held = yield* HeldElsewhere
        if (held === undefined && objections.length > 0) return yield* Effect.fail(invalidInput(objections))
        yield* inSight(given, right)
        yield* refuseUnusableAdressen([{ place: "", adres: given.adres }])
        const id = held?.adresId()
        return yield* registreerDigitaalAdres({ ...given, ...(id === undefined ? {} : { id }) }, once)
      }).pipe(Effect.catchTags(refusals))
  }),
  ...changingRoutes({
    ...answered,
    present: (uuid, { geheim }) => Effect.map(digitaalAdresMetId(uuid as DigitaalAdresId, geheim), sharableAdres),
    read: changedDigitaalAdres,
    change: (present, given, { right }) =>
      inSight(given, right).pipe(
        Effect.andThen(refuseUnusableAdressen([{ place: "", adres: given.adres, before: present.adres }])),
        Effect.andThen(wijzigDigitaalAdres(present, given)),
        Effect.map(sharableAdres),
        Effect.catchTags(refusals)
      ),
    remove: verwijderDigitaalAdres
  })
]
