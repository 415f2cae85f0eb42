import type { AnswerOrProblem, BetrokkeneClient, components } from "@betrokkene/client"
import type { Betrokkene, Klantcontactzicht } from "../words/schemas.ts"
import { type FilledIn, notFilledIn } from "./filled-in.ts"
import { registrationBody, roleBody } from "./registration-body.ts"

/** A contact that is there, with who was involved in it. */
export interface PresentContact {
  readonly klantcontact: Klantcontactzicht
  readonly betrokkenen: ReadonlyArray<Betrokkene>
  /** Where those go on who are not shown, if there are any. */
  readonly next?: string
}

/** The contact on which somebody is registered: a new one, or one that is there. */
export type Occasion =
  & {
    /** Where the form stands. */
    readonly path: string
  }
  & (
    | { readonly kind: "new" }
    /** Undefined while the API is away. */
    | { readonly kind: "present"; readonly id: string; readonly contact?: PresentContact }
  )

/** Whether the contact could not be read, because the API is away. */
export const isAway = (occasion: Occasion): boolean => occasion.kind === "present" && occasion.contact === undefined

/** An empty form. Whoever is added to a contact is seldom the one who began it. */
export const emptyForm = ({ kind }: Occasion, key: string): FilledIn =>
  kind === "new" ? notFilledIn(key) : { ...notFilledIn(key), initiator: "no" }

/** Registers what was filled in. The same form sent twice registers once. */
export const sendRegistration = (
  client: BetrokkeneClient,
  occasion: Occasion,
  given: FilledIn
): Promise<AnswerOrProblem<components["schemas"]["RegistratieOfVerwijzingen"]>> => {
  const header = { "Idempotency-Key": given.key }
  return occasion.kind === "new"
    ? client.POST("/registraties", { params: { header }, body: registrationBody(given) })
    : client.POST("/klantcontacten/{id}/betrokkenen", {
      params: { path: { id: occasion.id }, header },
      body: roleBody(given)
    })
}
