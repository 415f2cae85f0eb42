import { type Context, Effect } from "effect"
import type { Dossiers, IdRange, ReconciliatieStep } from "../../../src/index.ts"

type Port = Context.Service.Shape<typeof Dossiers>

const contains = ({ na, tot }: IdRange, id: string): boolean =>
  (na === undefined || id > na) && (tot === undefined || id <= tot)

/** A register that dies whenever it is asked for a range with this record. */
export const brokenAt = (port: Port, step: ReconciliatieStep, id: string): Port => ({
  ...port,
  klantcontacten: (range, query) =>
    step === "klantcontact" && contains(range, id) ? Effect.die(new Error("kapot")) : port.klantcontacten(range, query),
  partijen: (range, query) =>
    step === "partij" && contains(range, id) ? Effect.die(new Error("kapot")) : port.partijen(range, query)
})

/**
 * A register in which rules die on the klantcontact with this id, when they look at the candidates of its betrokkenen.
 */
export const indigestible = (port: Port, id: string): Port => ({
  ...port,
  klantcontacten: (range, query) =>
    Effect.map(port.klantcontacten(range, query), (inhoud) => ({
      ...inhoud,
      dossiers: inhoud.dossiers.map((dossier) =>
        dossier.klantcontact.id !== id
          ? dossier
          : {
            ...dossier,
            betrokkenen: dossier.betrokkenen.map((one) => ({
              ...one,
              get candidates(): never {
                throw new Error("Anna Boer")
              }
            }))
          }
      )
    }))
})
