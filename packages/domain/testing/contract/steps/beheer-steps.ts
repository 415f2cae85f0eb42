import * as fc from "fast-check"
import {
  identificatorwijzigingen,
  registreerKlantcontact,
  registreerPartij,
  verwijderKlantcontact,
  verwijderPartij,
  wijzigKlantcontact,
  wijzigPartij
} from "../../../src/index.ts"
import { klantcontactgegevens } from "../../arbitraries/klantcontact.ts"
import { door, partij, place, versie } from "./step-gegevens.ts"
import { one, step } from "./step.ts"

export const beheerKlantcontact = fc.oneof(
  klantcontactgegevens.map((gegevens) => step("registreer klantcontact", () => registreerKlantcontact(gegevens))),
  fc.record({ place, versie, gegevens: klantcontactgegevens }).map(({ gegevens, place, versie }) =>
    step(
      "wijzig klantcontact",
      ({ klantcontacten }) => wijzigKlantcontact(one(klantcontacten, place), versie, gegevens)
    )
  ),
  fc.record({ place, versie }).map(({ place, versie }) =>
    step("verwijder klantcontact", ({ klantcontacten }) => verwijderKlantcontact(one(klantcontacten, place), versie))
  )
)

export const beheerPartij = fc.oneof(
  partij.map((gegevens) => step("registreer partij", () => registreerPartij(gegevens))),
  {
    // Refused more often than others: the kind of a partij can't change.
    weight: 2,
    arbitrary: fc.record({
      place,
      versie,
      gegevens: partij,
      wijziging: fc.constantFrom(undefined, ...identificatorwijzigingen),
      door
    }).map(({ door, gegevens, place, versie, wijziging }) =>
      step("wijzig partij", ({ partijen }) =>
        wijzigPartij(
          one(partijen, place),
          versie,
          gegevens,
          wijziging === undefined ? undefined : { wijziging, door }
        ))
    )
  },
  fc.record({ place, versie, betrokkenen: fc.constantFrom("weigeren" as const, "ontkoppelen" as const), door })
    .map((
      { betrokkenen, door, place, versie }
    ) =>
      step(
        "verwijder partij",
        ({ partijen }) => verwijderPartij({ partij: one(partijen, place), versie, betrokkenen, door })
      )
    )
)
