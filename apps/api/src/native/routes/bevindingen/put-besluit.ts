import {
  accepteerBevinding,
  type AccepteerBevindingCommand,
  type BevindingCommand,
  BevindingId,
  bevindingMetId,
  heropenBevinding,
  type SamenvoegingKeuze,
  undoBevinding,
  wijsBevindingAf
} from "@betrokkene/domain"
import { Effect } from "effect"
import { decodeWith } from "../../../http/decode.ts"
import { expectedVersion } from "../../../http/expected-version.ts"
import { route } from "../../../http/route.ts"
import { BesluitInput, keuzeOf } from "../../contract/besluit-input.ts"
import { BevindingAnswer } from "../../contract/bevinding-json.ts"
import { besluitExamples } from "../../contract/examples.ts"
import { answerBevinding } from "./answer.ts"

export const putBesluit = route({
  method: "put",
  path: "/bevindingen/{id}/besluit",
  operationId: "besluitOverBevinding",
  tag: "bevindingen",
  scopes: ["reconcile"],
  summary: "Besluit over een bevinding",
  description: [
    "`accepteren` doet wat de bevinding voorstelt, als zij nog klopt; `afwijzen` sluit haar, en zij "
    + "komt pas terug als een gegeven waarop zij berust verandert;",
    "bij samenvoegen zegt `keuzes` van welke partij de waarde blijft waar zij elkaar tegenspreken, anders blijft de "
    + "waarde die het laatst is gegeven;",
    "`ongedaan-maken` draait veld voor veld terug wat is uitgevoerd; andere wijzigingen blijven. Is een van die "
    + "velden sindsdien gewijzigd, dan wordt het geweigerd en zegt `errors` welke;",
    "`heropenen` zet een afgewezen of ongedaan gemaakte bevinding weer open, met een reden."
  ].join(" "),
  id: BevindingId,
  ifMatch: true,
  mayGoOn: true,
  body: { schema: BesluitInput, decode: decodeWith(BesluitInput), examples: besluitExamples },
  answer: { status: 200, description: "De bevinding met het besluit.", schema: BevindingAnswer, tag: true },
  problems: [
    "bevinding-niet-gevonden",
    "bevinding-niet-open",
    "bevinding-niet-afgewezen",
    "bevinding-zonder-voorstel",
    "bevinding-verouderd",
    "bevinding-niet-ongedaan-te-maken",
    "bevinding-sindsdien-gewijzigd",
    "bevinding-zonder-samenvoeging",
    "samenvoegen-geweigerd",
    "keuzes-ongeldig"
  ],
  handler: Effect.fnUntraced(function*({ base, body, door, id, ifMatch }) {
    const versie = yield* expectedVersion(ifMatch, yield* bevindingMetId(id))
    return answerBevinding(base, yield* besluit(body, { bevinding: id, versie, door }))
  })
})

const withKeuze = (opdracht: BevindingCommand, keuze: SamenvoegingKeuze | undefined): AccepteerBevindingCommand =>
  keuze === undefined ? opdracht : { ...opdracht, keuze }

const besluit = (gegeven: BesluitInput, opdracht: BevindingCommand) => {
  switch (gegeven.besluit) {
    case "accepteren":
      return accepteerBevinding(withKeuze(opdracht, keuzeOf(gegeven)))
    case "afwijzen":
      return wijsBevindingAf({ ...opdracht, reden: gegeven.reden })
    case "ongedaan-maken":
      return undoBevinding(opdracht)
    case "heropenen":
      return heropenBevinding({ ...opdracht, reden: gegeven.reden })
  }
}
