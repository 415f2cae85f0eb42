import type {
  Deliveries,
  Delivery,
  DeliveryOutcome,
  Medewerker,
  PendingDelivery,
  Tijdstip,
  UndeliverableFilter
} from "@betrokkene/domain"
import { Clock, type Context, Effect, HashMap, Result } from "effect"
import type { Inhoud } from "./content.ts"
import type { Opslag } from "./store.ts"

/** A delivery with how it stands; `lease`: who is at it, until when, in milliseconds. */
export interface Bezorgstand {
  readonly bezorging: Delivery
  readonly vanaf: Tijdstip
  readonly lease?: { readonly houder: Medewerker; readonly tot: number }
  readonly onbestelbaar?: { readonly reden: string; readonly sinds: Tijdstip }
}

/** The port Bezorgingen in memory. One transaction is open at a time, so no other can be at the outbox. */
export const bezorgingen = ({ lees, schrijf, transactie }: Opslag): Context.Service.Shape<typeof Deliveries> => {
  const wis = (gekozen: (stand: Bezorgstand) => boolean) =>
    wijzigAlle({ lees, schrijf, transactie }, gekozen, () => undefined)
  return {
    takeGebeurtenissen: (aantal) =>
      Effect.gen(function*() {
        const genomen = yield* lees(({ gebeurtenissen }) =>
          HashMap.toEntries(gebeurtenissen).toSorted(([een], [ander]) => een - ander).slice(0, aantal)
        )
        yield* schrijf((inhoud) =>
          Result.succeed({
            ...inhoud,
            gebeurtenissen: HashMap.removeMany(inhoud.gebeurtenissen, genomen.map(([volgnummer]) => volgnummer))
          })
        )
        return genomen.map(([volgnummer, gebeurtenis]) => ({ gebeurtenis, volgnummer }))
      }),
    voegToe: (nieuwe, vanaf) =>
      schrijf((inhoud) => Result.succeed(nieuwe.reduce((nu, bezorging) => metNieuwe(nu, bezorging, vanaf), inhoud))),
    take: ({ aantal, abonnement, houder, lease, nu }) =>
      transactie(Effect.gen(function*() {
        const klok = yield* Clock.currentTimeMillis
        const standen = yield* lees(opNummer)
        const vrij = standen
          .filter((stand) =>
            stand.bezorging.abonnement === abonnement && stand.onbestelbaar === undefined && stand.vanaf <= nu
            && (stand.lease === undefined || stand.lease.tot <= klok) && !standen.some((eerder) =>
              gaatVoor(eerder, stand)
            )
          )
          .toSorted((een, ander) =>
            een.vanaf === ander.vanaf
              ? een.bezorging.volgnummer - ander.bezorging.volgnummer
              : een.vanaf < ander.vanaf
              ? -1
              : 1
          )
          .slice(0, aantal)
          .map((stand): Bezorgstand => ({
            ...stand,
            bezorging: { ...stand.bezorging, pogingen: stand.bezorging.pogingen + 1 },
            lease: { houder, tot: klok + lease }
          }))
        yield* schrijf((inhoud) => Result.succeed(vrij.reduce(metStand, inhoud)))
        return vrij.map(({ bezorging }) => bezorging)
      })),
    closeAttempt: ({ nummer, pogingen }, houder, afloop) =>
      Effect.map(
        wijzigAlle(
          { lees, schrijf, transactie },
          ({ bezorging, lease, onbestelbaar }) =>
            bezorging.nummer === nummer && bezorging.pogingen === pogingen && lease?.houder === houder &&
            onbestelbaar === undefined,
          (stand) => na(stand, afloop)
        ),
        (aantal) => aantal === 1
      ),
    undeliverable: (vanaf, aantal) =>
      lees((inhoud) => {
        const standen = opNummer(inhoud)
        return standen
          .flatMap((stand) =>
            stand.onbestelbaar === undefined || stand.bezorging.nummer <= vanaf ? [] : [{
              ...stand.bezorging,
              ...stand.onbestelbaar,
              wachtenden: standen.filter((later) => gaatVoor(stand, later)).length
            }]
          )
          .slice(0, aantal)
      }),
    retry: (keuze, vanaf) =>
      wijzigAlle(
        { lees, schrijf, transactie },
        (stand) => isGekozen(stand, keuze),
        ({ bezorging }) => ({ bezorging: { ...bezorging, pogingen: 0 }, vanaf })
      ),
    drop: (keuze) => wis((stand) => isGekozen(stand, keuze)),
    tel: lees((inhoud) => {
      const per = Map.groupBy(opNummer(inhoud), ({ bezorging }) => bezorging.abonnement)
      return [...per].map(([abonnement, standen]) => ({ abonnement, aantal: standen.length })).toSorted((een, ander) =>
        een.abonnement < ander.abonnement ? -1 : 1
      )
    }),
    eraseAbonnement: (abonnement) => wis(({ bezorging }) => bezorging.abonnement === abonnement)
  }
}

const opNummer = ({ bezorgingen }: Inhoud): ReadonlyArray<Bezorgstand> =>
  HashMap.toValues(bezorgingen).toSorted((een, ander) => een.bezorging.nummer - ander.bezorging.nummer)

const gaatVoor = ({ bezorging: een }: Bezorgstand, { bezorging: ander }: Bezorgstand): boolean =>
  een.abonnement === ander.abonnement && een.volgnummer < ander.volgnummer
  && een.gebeurtenis.subject.id === ander.gebeurtenis.subject.id &&
  een.gebeurtenis.subject.soort === ander.gebeurtenis.subject.soort

const isGekozen = ({ bezorging, onbestelbaar }: Bezorgstand, keuze: UndeliverableFilter): boolean =>
  onbestelbaar !== undefined &&
  ("nummer" in keuze ? bezorging.nummer === keuze.nummer : bezorging.abonnement === keuze.abonnement)

const metStand = (inhoud: Inhoud, stand: Bezorgstand): Inhoud => ({
  ...inhoud,
  bezorgingen: HashMap.set(inhoud.bezorgingen, stand.bezorging.nummer, stand)
})

const metNieuwe = (inhoud: Inhoud, bezorging: PendingDelivery, vanaf: Tijdstip): Inhoud => {
  const nummer = inhoud.bezorgstand + 1
  return metStand({ ...inhoud, bezorgstand: nummer }, { bezorging: { ...bezorging, nummer, pogingen: 0 }, vanaf })
}

/** None: it is done with. */
const na = ({ bezorging, vanaf }: Bezorgstand, afloop: DeliveryOutcome): Bezorgstand | undefined => {
  switch (afloop.soort) {
    case "bezorgd":
      return undefined
    case "opnieuw":
      return { bezorging, vanaf: afloop.op }
    case "onbestelbaar":
      return { bezorging, vanaf, onbestelbaar: { reden: afloop.reden, sinds: afloop.sinds } }
  }
}

/** Puts another in the place of each that is chosen, or none; answers how many were. */
const wijzigAlle = (
  { lees, schrijf, transactie }: Pick<Opslag, "lees" | "schrijf" | "transactie">,
  gekozen: (stand: Bezorgstand) => boolean,
  door: (stand: Bezorgstand) => Bezorgstand | undefined
): Effect.Effect<number> =>
  transactie(Effect.gen(function*() {
    const standen = yield* lees((inhoud) => opNummer(inhoud).filter(gekozen))
    yield* schrijf((inhoud) =>
      Result.succeed(standen.reduce((nu, stand) => {
        const ander = door(stand)
        return ander === undefined
          ? { ...nu, bezorgingen: HashMap.remove(nu.bezorgingen, stand.bezorging.nummer) }
          : metStand(nu, ander)
      }, inhoud))
    )
    return standen.length
  }))
