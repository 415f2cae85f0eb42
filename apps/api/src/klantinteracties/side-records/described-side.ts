import type {
  KlantcontactId,
  NumberedSideFilter,
  RegisterUnavailable,
  SideGegevens,
  SideRecord,
  SideRecordNotFound,
  SideSoort
} from "@betrokkene/domain"
import type { SideZicht } from "@betrokkene/domain/internal"
import type { Effect } from "effect"
import type { Read } from "../../http/gather.ts"
import type { Ports } from "../../http/ports.ts"
import type { DomainError } from "../../problems/domain-problem.ts"
import type { Problem } from "../../problems/problem.ts"
import type { ContractCollection, Kind } from "../engine/kind.ts"
import { text } from "../engine/kind.ts"
import type { MemberOfRecord, Role } from "../engine/member-of-record.ts"
import { group, member } from "../engine/member.ts"
import { exact, type Parameter, url, uuid } from "../engine/parameter.ts"
import type { Right } from "../engine/resource.ts"

/** The fields of the gegevens of a kind of side record. */
export type Veld<Soort extends SideSoort> = SideGegevens<Soort> extends infer Gegevens
  ? Gegevens extends unknown ? keyof Gegevens & string : never
  : never

/** A member of a side record, and the field of its gegevens that it stands for. */
export interface SideMember<V extends string = string> extends MemberOfRecord<Pick<SideZicht, "gegevens">> {
  readonly veld: V
}

/** The values of the members that a body has, by name. */
export type Values = { readonly [name: string]: unknown }

/** What the parameters of a list narrow it by. */
export type SideParameters<Soort extends SideSoort> = {
  readonly [name: string]: readonly [Parameter<unknown>, keyof NumberedSideFilter<Soort> & string]
}

/** A kind of side record as the contract has it. Reading, writing, lists and the document follow from it. */
export interface DescribedSide<Soort extends SideSoort> {
  readonly soort: Soort
  readonly collection: ContractCollection
  /** In the order of the contract. Of two for one field, the last names what the domain refuses. */
  readonly members: ReadonlyArray<SideMember<Veld<Soort>>>
  readonly parameters: SideParameters<Soort>
  /** Rules over several members. `present`: the gegevens before a change, if it is one. */
  readonly prepare?: (
    values: Values,
    present: SideGegevens<Soort> | undefined,
    isPart: boolean,
    place: string
  ) => Read<Values>
  /** What is read along with records of this kind to show them: further values beside their gegevens. */
  readonly along?: (
    records: ReadonlyArray<SideRecord<Soort>>
  ) => Effect.Effect<(record: SideRecord<Soort>) => Values, RegisterUnavailable, Ports>
  /**
   * Deletes a record with the klantcontacten that go along when `cascade` is asked; returns those that stay. None where
   * the contract has no `cascade`.
   */
  readonly cascade?: (
    record: SideRecord<Soort>,
    right: Right
  ) => Effect.Effect<ReadonlyArray<KlantcontactId>, DomainError | Problem | SideRecordNotFound, Ports>
}

/** A member of this kind for a field. */
export const field = <const V extends string>(
  name: string,
  kind: Kind<never>,
  veld: V,
  role: Role = {}
): SideMember<V> => ({
  ...member(
    name,
    kind,
    ({ gegevens }: Pick<SideZicht, "gegevens">) => (gegevens as Values)[veld] as never,
    role
  ),
  veld
})

const parts = ["objectId", "codeObjecttype", "codeRegister", "codeSoortObjectId"] as const

/** What another system calls something: always all its members, which are empty when there is none. */
export const objectidentificator = group<{ readonly [part in typeof parts[number]]?: string } | undefined>(
  parts.map((part) => member(part, text(200), (one) => one?.[part]))
)

/** The parameters that look for the parts of what another system calls something, behind this prefix. */
export const byObjectidentificator = (prefix: string) =>
  Object.fromEntries(
    parts.map((part) => [`${prefix}${part[0]?.toUpperCase() ?? ""}${part.slice(1)}`, [exact, part] as const])
  )

/** The parameters that look for the record of a relation. */
export const byRelation = <const Key extends string>(name: string, key: Key) => ({
  [`${name}__uuid`]: [uuid, key] as const,
  [`${name}__url`]: [url, key] as const
})
