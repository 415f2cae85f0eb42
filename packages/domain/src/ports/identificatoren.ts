import { Context, type Effect } from "effect"
import type { PartijId } from "../partij/partij-id.ts"
import type { IdentificatorId } from "../values/identificator-id.ts"
import type { Identificator, Identificatorsoort } from "../values/identificator.ts"
import type { NumberedPage, NumberedPageRequest } from "./numbered-lists.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/** An identificator with its id: of a partij, or of none. */
export interface RecordedIdentificator {
  readonly id: IdentificatorId
  readonly identificator: Identificator
  readonly partij?: PartijId
}

/** Filter on identificatoren, which all fit one. `kvkNummer`: of a vestigingsnummer, the one that it stands under. */
export interface RecordedIdentificatorFilter {
  readonly id?: IdentificatorId
  readonly soorten?: ReadonlyArray<Identificatorsoort>
  readonly waarden?: ReadonlyArray<string>
  readonly kvkNummer?: string
  readonly anderePartijIdentificator?: string
}

/** The identifiers of the register one by one: those of partijen, and those of which it is not known whose they are. */
export class Identificatoren extends Context.Service<Identificatoren, {
  /** Those that match, newest first. */
  readonly zoek: (
    filter: RecordedIdentificatorFilter,
    atMost: number
  ) => Effect.Effect<ReadonlyArray<RecordedIdentificator>, RegisterUnavailable>
  /** A page by its number, newest first. */
  readonly page: (
    filter: RecordedIdentificatorFilter,
    browse: NumberedPageRequest
  ) => Effect.Effect<NumberedPage<RecordedIdentificator>, RegisterUnavailable>
}>()("@betrokkene/domain/Identificatoren") {}
