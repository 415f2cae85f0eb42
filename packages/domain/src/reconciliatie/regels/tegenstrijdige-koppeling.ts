import { canonicalText } from "../../values/canonical-text.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { gegevenAsText } from "../gegeven.ts"
import { gekoppelden } from "../gekoppelden.ts"
import { compare } from "../koppelen/compare.ts"
import { profileOfContactgegevens, profileOfPartijgegevens } from "../koppelen/comparison-profile.ts"
import { surelyOthers } from "../koppelen/surely-others.ts"
import { referTo } from "../record-reference.ts"

/**
 * Gekende betrokkenen whose own name or organisation is so unlike that of their partij that they must be linked to
 * somebody else. Names that are merely not enough alike to link are no such evidence.
 */
export const tegenstrijdigeKoppeling: Dossierregel<Klantcontactdossier> = (dossier) =>
  gekoppelden(dossier).flatMap(({ betrokkene, partij }) => {
    const [own, ofPartij] = [
      profileOfContactgegevens(betrokkene.contactgegevens),
      profileOfPartijgegevens(partij.gegevens)
    ]
    return !surelyOthers(own, ofPartij) ? [] : [{
      regel: "tegenstrijdige-koppeling",
      // The partij is not among the records: after unlinking, nothing may lead from the betrokkene to it (B5).
      records: [referTo("betrokkene", betrokkene)],
      kenmerken: compare(own, ofPartij).kenmerken.filter(({ uitkomst, veld }) =>
        namen.includes(veld) && uitkomst === "anders"
      )
        .map(({ uitkomst, veld }) => ({ veld, uitkomst })),
      rustOp: [
        canonicalText(partij.id),
        ...[betrokkene.contactgegevens, partij.gegevens].flatMap((gegevens) =>
          (["naam", "organisatienaam"] as const).map((soort) => gegevenAsText(gegevens, { soort }))
        )
      ],
      voorstel: { soort: "ontkoppelen", betrokkene: betrokkene.id }
    }]
  })

const namen: ReadonlyArray<string> = ["achternaam", "voornaam", "voorletters", "organisatienaam"]
