import type { Betrokkene } from "@betrokkene/domain"
import { partijOf } from "@betrokkene/domain/internal"
import { Effect } from "effect"
import { shownBetrokkene } from "../../accounting/shown.ts"
import { choice, listOf, orNull, relation, text, yesOrNo } from "../engine/kind.ts"
import { member } from "../engine/member.ts"
import type { Expansion, Resource } from "../engine/resource.ts"
import { expansion } from "../engine/write-records.ts"
import { adresGroup } from "./adres-group.ts"
import { contactnaamGroup, volledigeNaam } from "./contactnaam-group.ts"
import { adressenVanBetrokkene, digitaleAdressen } from "./digitale-adressen.ts"

export const betrokkenen: Resource<Betrokkene> = {
  collection: "betrokkenen",
  uuidOf: ({ id }) => id,
  shows: (betrokkene) => shownBetrokkene(betrokkene.id, partijOf(betrokkene)),
  members: [
    member("wasPartij", orNull(relation("partijen")), partijOf),
    member("hadKlantcontact", relation("klantcontacten"), ({ klantcontact }) => klantcontact, { required: true }),
    member(
      "digitaleAdressen",
      listOf(relation("digitaleadressen")),
      (betrokkene) => adressenVanBetrokkene(betrokkene).map(({ uuid }) => uuid),
      { readOnly: true }
    ),
    member("bezoekadres", adresGroup, ({ contactgegevens: { bezoekadres, zoalsOntvangen } }) => ({
      adres: bezoekadres,
      ontvangen: zoalsOntvangen?.bezoekadres
    })),
    member("correspondentieadres", adresGroup, ({ contactgegevens: { correspondentieadres, zoalsOntvangen } }) => ({
      adres: correspondentieadres,
      ontvangen: zoalsOntvangen?.correspondentieadres
    })),
    member("contactnaam", contactnaamGroup, ({ contactgegevens }) => contactgegevens.contactnaam),
    member("volledigeNaam", text(422), ({ contactgegevens }) => volledigeNaam(contactgegevens.contactnaam), {
      readOnly: true
    }),
    member("rol", choice(["vertegenwoordiger", "klant"]), ({ rol }) => rol, { required: true }),
    member("organisatienaam", text(200), ({ contactgegevens }) => contactgegevens.organisatienaam),
    member("initiator", yesOrNo, ({ initiator }) => initiator, { required: true })
  ]
}

/** The digital addresses that a betrokkene gave. */
export const adressenOfBetrokkene: Expansion<Betrokkene> = expansion(
  "digitaleAdressen",
  true,
  digitaleAdressen,
  (shown) => {
    const found = new Map(shown.map((betrokkene) => [betrokkene, adressenVanBetrokkene(betrokkene)]))
    return Effect.succeed((betrokkene) => found.get(betrokkene) ?? [])
  }
)
