import type { Context } from "effect"
import { isGeanonimiseerd, type Klantcontact } from "../klantcontact/klantcontact.ts"
import type { Klantcontacten } from "../ports/klantcontacten.ts"
import { gewijzigdInKlantcontact } from "../verantwoording/gewijzigde-velden.ts"
import type { NewHandeling } from "../verantwoording/handeling.ts"
import { deed, departure } from "./deed.ts"
import type { Recorder } from "./recorder.ts"

/** The port with an entry in the audit trail for each change. A deleted klantcontact takes its betrokkenen along. */
export const verantwoordeKlantcontacten = (
  klantcontacten: Context.Service.Shape<typeof Klantcontacten>,
  { recorded, recordedChange }: Recorder
): Context.Service.Shape<typeof Klantcontacten> => ({
  ...klantcontacten,
  voegToe: (klantcontact) =>
    recorded(klantcontacten.voegToe(klantcontact), () => [deed("geregistreerd", "klantcontact", klantcontact)]),
  vervang: (klantcontact, expected) =>
    recordedChange(klantcontacten.zoek(klantcontact.id), klantcontacten.vervang(klantcontact, expected), (before) => [
      replacement(before, klantcontact)
    ]),
  vervangAll: (changes) =>
    recorded(klantcontacten.vervangAll(changes), () => changes.map(({ na, voor }) => replacement(voor, na))),
  verwijder: (id, expected) =>
    recorded(klantcontacten.verwijder(id, expected), (along) => [
      ...along.flatMap(({ id, partij }) => departure(id, partij)),
      deed("verwijderd", "klantcontact", { id })
    ])
})

const replacement = (before: Klantcontact, after: Klantcontact): NewHandeling =>
  isGeanonimiseerd(after) && !isGeanonimiseerd(before)
    ? deed("geanonimiseerd", "klantcontact", after)
    : { ...deed("gewijzigd", "klantcontact", after), velden: gewijzigdInKlantcontact(before, after) }
