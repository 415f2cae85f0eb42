import { canonical } from "../canonical.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { gegevenAsText } from "../gegeven.ts"
import { gekoppelden } from "../gekoppelden.ts"
import { compare } from "../koppelen/compare.ts"
import { namenContradict } from "../koppelen/namen-contradict.ts"
import { profileOfContactgegevens, profileOfPartijgegevens } from "../koppelen/profile.ts"
import { referTo } from "../record-reference.ts"

/**
 * Gekende betrokkenen whose own name or organisation contradicts that of their partij: they seem to be linked to
 * somebody else.
 */
export const tegenstrijdigeKoppeling: Dossierregel<Klantcontactdossier> = (dossier) =>
  gekoppelden(dossier).flatMap(({ betrokkene, partij }) => {
    const [own, ofPartij] = [
      profileOfContactgegevens(betrokkene.contactgegevens),
      profileOfPartijgegevens(partij.gegevens)
    ]
    return !namenContradict(own, ofPartij) ? [] : [{
      regel: "tegenstrijdige-koppeling",
      // The partij is not among the records: after unlinking, nothing may lead from the betrokkene to it (B5).
      records: [referTo("betrokkene", betrokkene)],
      kenmerken: compare(own, ofPartij).kenmerken.filter(({ uitkomst, veld }) =>
        namen.includes(veld) && uitkomst === "anders"
      )
        .map(({ uitkomst, veld }) => ({ veld, uitkomst })),
      rustOp: [
        canonical(partij.id),
        ...[betrokkene.contactgegevens, partij.gegevens].flatMap((gegevens) =>
          (["naam", "organisatienaam"] as const).map((soort) => gegevenAsText(gegevens, { soort }))
        )
      ],
      voorstel: { soort: "ontkoppelen", betrokkene: betrokkene.id }
    }]
  })

const namen: ReadonlyArray<string> = ["achternaam", "voornaam", "voorletters", "organisatienaam"]
