import { listUndeliverable, type UndeliverableEvent } from "@betrokkene/domain"
import { countOf } from "@betrokkene/program"
import { Effect } from "effect"

/** Maximum number of deliveries read at once. */
const page = 1_000

/** Prints a line for every undeliverable delivery, a page at a time. */
export const printDeadLetters = Effect.fnUntraced(
  function*(json: boolean, print: (text: string) => Effect.Effect<void>) {
    for (let last = 0;;) {
      const letters = yield* listUndeliverable(last, page)
      const end = letters.at(-1)
      if (end === undefined) {
        if (!json && last === 0) yield* print("Er is niets onbestelbaar.\n")
        return
      }
      yield* print(letters.map(json ? asJson : asText).join(""))
      last = end.nummer
    }
  }
)

const asJson = (
  { abonnement, gebeurtenis: { id, soort, subject }, nummer, pogingen, reden, sinds, waiting }: UndeliverableEvent
): string =>
  `${
    JSON.stringify({
      number: nummer,
      subscriber: abonnement,
      event: id,
      type: soort,
      subject: subject.id,
      attempts: pogingen,
      reason: reden,
      since: sinds,
      waiting
    })
  }\n`

const asText = (
  { abonnement, gebeurtenis: { soort, subject }, nummer, pogingen, reden, sinds, waiting }: UndeliverableEvent
): string =>
  `${nummer}  ${abonnement}  ${soort} ${subject.id}  ${reden} na ${
    countOf(pogingen, "poging", "pogingen")
  }, sinds ${sinds}${waiting === 0 ? "" : `; ${countOf(waiting, "wacht", "wachten")} erop`}\n`
