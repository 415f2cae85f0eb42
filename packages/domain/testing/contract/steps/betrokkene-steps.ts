import * as fc from "fast-check"
import {
  betrokkeneMetId,
  type Klantcontactgegevens,
  koppelBetrokkene,
  ontkoppelBetrokkene,
  registreerBetrokkene,
  verwijderBetrokkene,
  wijzigBetrokkene
} from "../../../src/index.ts"
import { betrokkenegegevens } from "../../arbitraries/betrokkene.ts"
import { klantcontactgegevens } from "../../arbitraries/klantcontact.ts"
import { balieIdentity, operatorIdentity } from "./registratie.ts"
import { door, identificatie, place, reachable, versie } from "./step-gegevens.ts"
import { one, step } from "./step.ts"

const key = fc.option(
  fc.record({
    houder: fc.constantFrom(balieIdentity, operatorIdentity),
    sleutel: fc.constantFrom("een", "twee"),
    vingerafdruk: fc.constantFrom("a", "a", "b")
  }),
  { nil: undefined }
)

const registreerAt = (nieuw: fc.Arbitrary<Klantcontactgegevens | undefined>) =>
  fc.record({
    gegevens: fc.tuple(betrokkenegegevens, reachable).map(([own, contact]) => ({
      ...own,
      contactgegevens: contact
    })),
    nieuw,
    place,
    whom: fc.option(identificatie, { nil: undefined }),
    door,
    sleutel: key
  }).map(({ door, gegevens, nieuw, place, sleutel: key, whom }) =>
    step("registreer", (issued) =>
      registreerBetrokkene({
        ...gegevens,
        klantcontact: nieuw === undefined ? { existing: one(issued.klantcontacten, place) } : { nieuw },
        ...(whom === undefined ? {} : { identificatie: whom(issued) }),
        door,
        ...(key === undefined
          ? {}
          : {
            once: {
              sleutel: { houder: key.houder, sleutel: issued.series + key.sleutel },
              vingerafdruk: key.vingerafdruk
            }
          })
      }))
  )

export const registreer = registreerAt(fc.option(klantcontactgegevens, { nil: undefined }))

/** Most often makes a klantcontact and a betrokkene, for later steps to work on. */
export const registreerNieuw = registreerAt(klantcontactgegevens)

export const koppel = fc.record({ place, versie, whom: identificatie, door }).map((
  { door, place, versie, whom }
) =>
  step(
    "koppel",
    (issued) =>
      koppelBetrokkene({
        betrokkene: one(issued.betrokkenen, place),
        versie,
        identificatie: whom(issued),
        door
      })
  )
)

export const ontkoppel = fc.record({ place, versie, door }).map(({ door, place, versie }) =>
  step("ontkoppel", ({ betrokkenen }) => ontkoppelBetrokkene({ betrokkene: one(betrokkenen, place), versie, door }))
)

export const beheerBetrokkene = fc.oneof(
  fc.record({ place, versie, gegevens: betrokkenegegevens }).map(({ gegevens, place, versie }) =>
    step(
      "wijzig betrokkene",
      ({ betrokkenen }) => wijzigBetrokkene({ ...gegevens, betrokkene: one(betrokkenen, place), versie })
    )
  ),
  fc.record({ place, versie }).map(({ place, versie }) =>
    step("verwijder betrokkene", ({ betrokkenen }) => verwijderBetrokkene(one(betrokkenen, place), versie))
  ),
  place.map((nummer) => step("lees betrokkene", ({ betrokkenen }) => betrokkeneMetId(one(betrokkenen, nummer))))
)
