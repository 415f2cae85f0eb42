import { canoniek } from "../canoniek.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { gegevenAlsTekst } from "../gegeven.ts"
import { gekoppelden } from "../gekoppelden.ts"
import { beeldVanContactgegevens, beeldVanPartijgegevens } from "../koppelen/beeld.ts"
import { namenSprekenTegen } from "../koppelen/namen-spreken-tegen.ts"
import { vergelijk } from "../koppelen/vergelijk.ts"
import { verwijsNaar } from "../recordverwijzing.ts"

/** Gekende betrokkenen whose own name or organisation is another than that of their partij: they seem to be linked to somebody else. */
export const tegenstrijdigeKoppeling: Dossierregel<Klantcontactdossier> = (dossier) =>
  gekoppelden(dossier).flatMap(({ betrokkene, partij }) => {
    const [eigen, vanPartij] = [
      beeldVanContactgegevens(betrokkene.contactgegevens),
      beeldVanPartijgegevens(partij.gegevens)
    ]
    return !namenSprekenTegen(eigen, vanPartij) ? [] : [{
      regel: "tegenstrijdige-koppeling",
      // The partij is not among them: once he is unlinked, nothing may lead from him to it (B5).
      records: [verwijsNaar("betrokkene", betrokkene)],
      kenmerken: vergelijk(eigen, vanPartij).kenmerken.filter(({ uitkomst, veld }) =>
        namen.includes(veld) && uitkomst === "anders"
      )
        .map(({ uitkomst, veld }) => ({ veld, uitkomst })),
      rustOp: [
        canoniek(partij.id),
        ...[betrokkene.contactgegevens, partij.gegevens].flatMap((gegevens) =>
          (["naam", "organisatienaam"] as const).map((soort) => gegevenAlsTekst(gegevens, { soort }))
        )
      ],
      voorstel: { soort: "ontkoppelen", betrokkene: betrokkene.id }
    }]
  })

const namen: ReadonlyArray<string> = ["achternaam", "voornaam", "voorletters", "organisatienaam"]
