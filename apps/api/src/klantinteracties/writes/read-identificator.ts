import {
  Identificator,
  type IdentificatorId,
  identificatorMetId,
  type IdentificatorRecord,
  type Identificatorsoort,
  type KvkNummer,
  type PartijId
} from "@betrokkene/domain"
import { Effect, Result } from "effect"
import type { Read } from "../../http/gather.ts"
import { parameterFault } from "../../problems/fault.ts"
import { invalidInput } from "../../problems/problem.ts"
import { type readMembers, within } from "../engine/read-members.ts"
import { refused } from "../engine/reading.ts"
import { identificatorCodes } from "../resources/identificator-codes.ts"
import { parentsOf, partijIdentificatoren } from "../resources/partij-identificatoren.ts"
import { domainDecoder } from "./decode-domain.ts"
import { unknownReference } from "./unknown-reference.ts"

/** An identificator of a body. What it does not name is not there; what is undefined is taken away. */
export interface IdentificatorInContract {
  readonly identificator?: Identificator
  readonly partij?: PartijId | undefined
  readonly parent?: IdentificatorId | undefined
  readonly andere?: string
}

interface Codes {
  readonly codeObjecttype: string
  readonly codeSoortObjectId: Identificatorsoort
  readonly objectId: string
  readonly codeRegister: string
}

const decode = domainDecoder(Identificator)

/** Reads an identificator at this place in a body. */
export const readIdentificator = (
  read: typeof readMembers,
  json: unknown,
  place: string
): Read<IdentificatorInContract> =>
  Result.flatMap(read(partijIdentificatoren.members, json, place), (values): Read<IdentificatorInContract> => {
    const andere = readAndere(values["anderePartijIdentificator"] as string | undefined, place)
    if (Result.isFailure(andere)) return Result.fail(andere.failure)
    const rest = {
      ...andere.success,
      ...("identificeerdePartij" in values ? { partij: values["identificeerdePartij"] as PartijId | undefined } : {}),
      ...("subIdentificatorVan" in values
        ? { parent: values["subIdentificatorVan"] as IdentificatorId | undefined }
        : {})
    }
    if (!("partijIdentificator" in values)) return Result.succeed(rest)
    const codes = values["partijIdentificator"] as Codes | undefined
    if (codes === undefined) {
      return refused(within(place, "partijIdentificator"), "null", "Dit veld mag niet null zijn.")
    }
    return Result.map(readCodes(codes, place), (identificator) => ({ ...rest, identificator }))
  })

/** The other number as the domain keeps it; an empty one takes it away. */
const readAndere = (andere: string | undefined, place: string): Read<Pick<IdentificatorInContract, "andere">> => {
  if (andere === undefined) return Result.succeed({})
  if (andere === "") return Result.succeed({ andere })
  // Any identificator will do to read it beside.
  const beside = { soort: "kvk_nummer", waarde: "00000000", anderePartijIdentificator: andere }
  return Result.map(
    decode(beside, place),
    ({ anderePartijIdentificator = "" }) => ({ andere: anderePartijIdentificator })
  )
}

/** The rules of the contract in its order: the first that is broken is told. */
const readCodes = (
  { codeObjecttype, codeRegister, codeSoortObjectId: soort, objectId }: Codes,
  place: string
): Read<Identificator> => {
  const all = Object.entries(identificatorCodes)
  const wrong = (name: string, detail: string) =>
    refused(within(place, `partijIdentificator${name}`), "invalid", detail)
  if (!all.some(([, one]) => one.codeRegister === codeRegister && one.codeObjecttype === codeObjecttype)) {
    return wrong("CodeObjecttype", `In dit register staat geen ${codeObjecttype}.`)
  }
  if (identificatorCodes[soort].codeObjecttype !== codeObjecttype) {
    return wrong("CodeSoortObjectId", `Een ${codeObjecttype} heeft geen ${soort}.`)
  }
  // The number that a vestigingsnummer stands under is known later: any will do to see that the rest is valid.
  const kvkNummer = soort === "vestigingsnummer" ? { kvkNummer: "00000000" } : {}
  const decoded = decode({ soort, waarde: objectId, ...kvkNummer }, place)
  return Result.isSuccess(decoded) ? decoded : wrong("ObjectId", `Dit is geen geldig ${soort}.`)
}

/** The identificator with the number that it stands under, which the body names by its id, or which it had. */
export const resolvedIdentificator = Effect.fnUntraced(
  function*(given: IdentificatorInContract, place: string, present?: IdentificatorRecord) {
    const was = present?.identificator
    const { anderePartijIdentificator: _, ...identificator } = given.identificator ?? was ?? ({} as Identificator)
    const andere = given.andere ?? was?.anderePartijIdentificator ?? ""
    const isVestiging = identificator.soort === "vestigingsnummer"
    const kept = was?.soort === "vestigingsnummer" && (yield* keepsParent(given, was)) ? was.kvkNummer : undefined
    const kvkNummer = given.parent === undefined ? kept : yield* kvkNummerOf(given.parent, place)
    if (isVestiging ? kvkNummer === undefined : given.parent !== undefined) {
      return yield* invalidInput([
        parameterFault(
          within(place, "subIdentificatorVan"),
          "invalid",
          "Een vestigingsnummer staat onder een kvk_nummer, en niets anders staat ergens onder."
        )
      ])
    }
    return {
      ...identificator,
      ...(isVestiging ? { kvkNummer } : {}),
      ...(andere === "" ? {} : { anderePartijIdentificator: andere })
    } as Identificator
  }
)

/** A body that does not name the parent keeps it, and so does null where null is what is shown: it is not recorded. */
const keepsParent = (given: IdentificatorInContract, was: Identificator) =>
  "parent" in given ? Effect.map(parentsOf([was]), (parents) => parents.size === 0) : Effect.succeed(true)

const kvkNummerOf = (parent: IdentificatorId, place: string) =>
  identificatorMetId(parent).pipe(
    Effect.catchTag("IdentificatorNietGevonden", () => unknownReference(within(place, "subIdentificatorVan"))),
    Effect.flatMap(({ identificator }) =>
      identificator.soort === "kvk_nummer"
        ? Effect.succeed(identificator.waarde as KvkNummer)
        : Effect.fail(
          invalidInput([
            parameterFault(within(place, "subIdentificatorVan"), "invalid", "Dit is geen kvk_nummer.")
          ])
        )
    )
  )
