import { Effect, Option } from "effect"
import type { Betrokkene } from "../../betrokkene/betrokkene.ts"
import type { PartijId } from "../../partij/partij-id.ts"
import type { Partij } from "../../partij/partij.ts"
import { Betrokkenen } from "../../ports/betrokkenen.ts"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { Dossiers } from "../../ports/dossiers.ts"
import { Partijen } from "../../ports/partijen.ts"
import { isRepaired } from "../../reconciliatie/is-repaired.ts"
import { isOfAnother } from "../../reconciliatie/koppelen/is-of-another.ts"
import { groundRequirements } from "../../reconciliatie/koppelen/weights.ts"
import type { Reconciliatie } from "../../reconciliatie/reconciliatie.ts"
import { bewaartermijnVerstreken } from "../../reconciliatie/regels/bewaartermijn-verstreken.ts"
import type { Koppelgrond, Voorstel } from "../../reconciliatie/voorstel.ts"
import type { DigitaalAdres } from "../../values/digitaal-adres.ts"
import { comparedKey } from "../../values/digitale-adressen.ts"

/** Of more betrokkenen with one e-mail address or telephone number nobody can tell whose it is. */
const most = 100

/**
 * Whether somebody else than the partij of a proposal to link gave what its grounds rest on: an e-mail address or telephone
 * number that another betrokkene gave, as a son may use his father's. Then the policy links nobody by it, and a person
 * decides. What the partij of that betrokkene has too is left to the rule, which compares with partijen. False for other
 * proposals.
 *
 * A betrokkene counts as somebody else too if it was unlinked, or if a person rejected its link to this partij. One whose
 * data this run removes does not count, so that it makes no difference which of the two is looked at first.
 */
export const isGivenByOthers = Effect.fnUntraced(function*(voorstel: Voorstel | undefined, run: Run) {
  if (voorstel?.soort !== "koppelen") return false
  const own = yield* Betrokkenen.use((all) => all.zoek(voorstel.betrokkene))
  const partij = yield* Partijen.use((all) => all.zoek(voorstel.partij))
  if (Option.isNone(own) || Option.isNone(partij)) return false
  for (const grond of voorstel.gronden.filter((grond) => run.opdracht.beleid.koppelOpGronden.includes(grond))) {
    if (!(yield* isGroundOfOthers(grond, { own: own.value, partij: partij.value, run }))) return false
  }
  return true
})

type Run = Pick<Reconciliatie, "opdracht" | "peildatum">

interface Link {
  readonly own: Betrokkene
  readonly partij: Partij
  readonly run: Run
}

const fields = { email: "email", telefoonnummer: "telefoon" } as const

const isFieldOf = ({ soortDigitaalAdres }: DigitaalAdres, grond: Koppelgrond): boolean =>
  Object.entries(fields).some(([soort, field]) =>
    soort === soortDigitaalAdres && groundRequirements[grond].equal.includes(field)
  )

const isGroundOfOthers = Effect.fnUntraced(function*(grond: Koppelgrond, { own, partij, run }: Link) {
  for (const digitaalAdres of own.contactgegevens.digitaleAdressen) {
    if (!isFieldOf(digitaalAdres, grond) || !hasAdres(partij, digitaalAdres)) continue
    const page = { ascending: false, aantal: most }
    const { meer, rows } = yield* Betrokkenen.use((all) => all.browse({ digitaalAdres }, "registratiedatum", page))
    if (meer) return true
    const others = rows.map(({ record }) => record).filter(({ id }) => id !== own.id)
    if (yield* isDoubted(others, partij)) return true
    const known = yield* Partijen.use((all) => all.zoekAll(partijenOf(others)))
    const judged = new Set(known.flatMap((one) => hasAdres(one, digitaalAdres) ? [one.id] : []))
    for (const other of others) {
      if (other._tag === "Gekend" && other.partij !== partij.id && judged.has(other.partij)) continue
      if (isOfAnother(own, partij.id, other) && !(yield* isAboutToGo(other, run))) return true
    }
  }
  return false
})

const partijenOf = (betrokkenen: ReadonlyArray<Betrokkene>): ReadonlyArray<PartijId> => [
  ...new Set(betrokkenen.flatMap((one) => one._tag === "Gekend" ? [one.partij] : []))
]

const hasAdres = ({ gegevens }: Partij, digitaalAdres: DigitaalAdres): boolean =>
  gegevens.digitaleAdressen.some((one) => comparedKey(one) === comparedKey(digitaalAdres))

/** Whether a person said of one of these betrokkenen that it is not who it was linked to, or not this partij. */
const isDoubted = Effect.fnUntraced(function*(betrokkenen: ReadonlyArray<Betrokkene>, partij: Partij) {
  const ids = betrokkenen.flatMap(({ _tag, id }) => _tag === "Ongekend" ? [id] : [])
  if (ids.length === 0) return false
  const history = yield* Betrokkenen.use((all) => all.koppelgeschiedenis(ids))
  if (history.some(({ soort }) => soort === "ontkoppeld")) return true
  const proposals = yield* Bevindingen.use((all) => all.over(ids, "mogelijke-partij"))
  return proposals.some(({ toestand, voorstel }) =>
    toestand === "afgewezen" && voorstel?.soort === "koppelen" && voorstel.partij === partij.id
  )
})

/** Whether this run removes what the betrokkene gave, because its klantcontact is kept for too long. */
const isAboutToGo = Effect.fnUntraced(function*({ klantcontact }: Betrokkene, { opdracht, peildatum }: Run) {
  const { beleid, regels } = opdracht
  if (!beleid.anonimiseer || !regels.includes("bewaartermijn-verstreken")) return false
  const dossier = yield* Dossiers.use((dossiers) => dossiers.klantcontact(klantcontact, beleid.grootsteBlok))
  if (Option.isNone(dossier)) return false
  const found = bewaartermijnVerstreken(dossier.value, { beleid, peildatum }).filter((bevinding) =>
    isRepaired(bevinding, beleid)
  )
  const known = yield* Bevindingen.use((all) => all.recognise(found))
  return found.some((_, place) =>
    !Option.exists(known[place] ?? Option.none(), ({ toestand }) => toestand === "afgewezen")
  )
})
