import { type Klantcontact, NummerBezet, type Partij } from "@betrokkene/domain"
import { HashMap, Option, Result } from "effect"
import type { Content } from "./content.ts"

type Numbered = { readonly klantcontact: Klantcontact; readonly partij: Partij }
type Veld = NummerBezet["veld"]

/**
 * The content in which these are the numbers of the record. Fails if another record of its kind has one of them. A
 * number leads to the record that got it last: it has it only if it says so itself.
 */
export const withNummers = <Soort extends keyof Numbered>(
  content: Content,
  soort: Soort,
  record: Numbered[Soort]
): Result.Result<Content, NummerBezet> => {
  const own = numbersOf(record)
  const taken = own.find(([veld, nummer]) => {
    const holder = holderOf(content, soort, veld, nummer)
    return holder !== undefined && holder.id !== record.id
  })
  return taken === undefined
    ? Result.succeed({
      ...content,
      nummers: HashMap.setMany(content.nummers, own.map(([veld, nummer]) => [keyOf(soort, veld, nummer), record.id]))
    })
    : Result.fail(new NummerBezet({ soort, veld: taken[0] }))
}

/** Whether a record of this kind has the nummer. */
export const hasNummer = (content: Content, soort: keyof Numbered, nummer: string): boolean =>
  holderOf(content, soort, "nummer", nummer) !== undefined

const keyOf = (soort: keyof Numbered, veld: Veld, nummer: string) => `${soort} ${veld} ${nummer}`

const numbersOf = (record: Klantcontact | Partij): ReadonlyArray<readonly [Veld, string]> => [
  ["nummer", record.nummer],
  ...("referentienummer" in record.gegevens && record.gegevens.referentienummer !== undefined
    ? [["referentienummer", record.gegevens.referentienummer] as const]
    : [])
]

const holderOf = (
  content: Content,
  soort: keyof Numbered,
  veld: Veld,
  nummer: string
): Klantcontact | Partij | undefined =>
  Option.getOrUndefined(
    HashMap.get(content.nummers, keyOf(soort, veld, nummer)).pipe(
      Option.flatMap((id): Option.Option<Klantcontact | Partij> =>
        soort === "partij" ? HashMap.get(content.partijen, id) : HashMap.get(content.klantcontacten, id)
      ),
      Option.filter((record) => numbersOf(record).some(([own, value]) => own === veld && value === nummer))
    )
  )
