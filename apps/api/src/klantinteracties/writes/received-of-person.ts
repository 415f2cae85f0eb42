import type { Bezoekadres, Correspondentieadres, OntvangenVanPersoon } from "@betrokkene/domain"
import { given } from "./decode-domain.ts"
import { readAdres } from "./read-adres.ts"
import { readTaal } from "./read-taal.ts"

type Values = { readonly [name: string]: unknown }

/** What a record has of these already. */
interface PresentOfPerson {
  readonly bezoekadres?: Bezoekadres
  readonly correspondentieadres?: Correspondentieadres
  readonly zoalsOntvangen?: OntvangenVanPersoon
}

/**
 * The addresses and language that a body names, as the domain can have them, and what of them is kept as it came. What
 * the body does not name stays as it was received.
 */
export const receivedOfPerson = (values: Values, present: PresentOfPerson): Values => {
  const { bezoekadres, correspondentieadres, voorkeurstaal } = values
  const taal = readTaal(String(voorkeurstaal ?? ""))
  const read = {
    ...("bezoekadres" in values
      ? { bezoekadres: readAdres("soortBezoekadres", bezoekadres, present.bezoekadres) }
      : {}),
    ...("correspondentieadres" in values
      ? {
        correspondentieadres: readAdres("soortCorrespondentieadres", correspondentieadres, present.correspondentieadres)
      }
      : {}),
    ...("voorkeurstaal" in values
      ? { voorkeurstaal: { ...taal, waarde: taal.waarde === undefined ? undefined : { code: taal.waarde } } }
      : {})
  }
  const ontvangen = given({
    ...present.zoalsOntvangen,
    ...Object.fromEntries(Object.entries(read).map(([veld, { ontvangen }]) => [veld, ontvangen]))
  })
  return {
    ...Object.fromEntries(Object.entries(read).map(([veld, { waarde }]) => [veld, waarde])),
    zoalsOntvangen: Object.keys(ontvangen).length === 0 ? undefined : ontvangen
  }
}
