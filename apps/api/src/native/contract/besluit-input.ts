import {
  BevindingReden,
  type KeuzePerVeld,
  type SamenvoegingKeuze,
  samenvoegingZijden,
  singleVelden,
  Versie
} from "@betrokkene/domain"
import { regel, ruleOverItems, ruleThatAsks, soorten, violation } from "@betrokkene/domain/internal"
import { Schema } from "effect"

const besluiten = ["accepteren", "afwijzen", "ongedaan-maken", "heropenen"] as const

const Keuze = Schema.Struct({
  veld: Schema.Literals(singleVelden).annotate(regel("veld-onbekend", `Toegestaan: ${singleVelden.join(", ")}.`)),
  keuze: Schema.Literals(samenvoegingZijden).annotate(
    regel("keuze-onbekend", `Toegestaan: ${samenvoegingZijden.join(", ")}.`)
  )
}).annotate({ identifier: "Keuze" })

const KeuzeList = Schema.Array(Keuze).check(
  Schema.isMaxLength(
    singleVelden.length,
    regel("keuzes-te-veel", `Ten hoogste ${singleVelden.length} keuzes zijn toegestaan.`)
  ),
  ruleOverItems(
    ["veld"],
    (keuzes: ReadonlyArray<Pick<typeof Keuze.Type, "veld"> | undefined>) =>
      keuzes.flatMap((keuze, place) =>
        keuze === undefined || keuzes.findIndex((one) => one?.veld === keuze.veld) === place
          ? []
          : [violation([place, "veld"], "keuze-dubbel", "Over een veld wordt één keer gekozen.")]
      )
  )
)

const SeenVersies = Schema.Struct({ blijft: Versie, vervalt: Versie }).annotate({ identifier: "Partijversies" })

/**
 * A decision on a finding: carry it out, reject it with a reason, undo what was carried out, or open it again with a
 * reason. For a merge, `keuzes` says whose value is kept where the partijen contradict each other, and `versies` which
 * versions of them were seen.
 */
export const BesluitInput = Schema.Union([
  Schema.Struct({
    besluit: Schema.Literal("accepteren"),
    keuzes: Schema.optionalKey(KeuzeList),
    versies: Schema.optionalKey(SeenVersies)
  }).check(ruleThatAsks(
    ["keuzes", "versies"],
    ({ keuzes, versies }: { readonly keuzes?: typeof KeuzeList.Type; readonly versies?: typeof SeenVersies.Type }) =>
      keuzes === undefined || versies !== undefined
        ? undefined
        : violation(["versies"], "versies-vereist", "Noem bij keuzes ook de versies van de partijen die zijn gezien.")
  )),
  Schema.Struct({ besluit: Schema.Literal("afwijzen"), reden: BevindingReden }),
  Schema.Struct({ besluit: Schema.Literal("ongedaan-maken") }),
  Schema.Struct({ besluit: Schema.Literal("heropenen"), reden: BevindingReden })
]).annotate({ identifier: "BesluitInvoer", ...soorten("besluit", besluiten) })
export type BesluitInput = typeof BesluitInput.Type

/** What was chosen in a decision to accept; undefined when nothing was. */
export const keuzeOf = (
  { keuzes = [], versies }: Extract<BesluitInput, { readonly besluit: "accepteren" }>
): SamenvoegingKeuze | undefined =>
  versies === undefined
    ? undefined
    : { keuzes: Object.fromEntries(keuzes.map(({ keuze, veld }) => [veld, keuze])) satisfies KeuzePerVeld, versies }
