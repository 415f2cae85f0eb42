import type { Context } from "effect"
import { isGeanonimiseerd } from "../klantcontact/klantcontact.ts"
import type { Klantcontacten } from "../ports/klantcontacten.ts"
import { gewijzigdInKlantcontact } from "../verantwoording/gewijzigde-velden.ts"
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
      isGeanonimiseerd(klantcontact) && !isGeanonimiseerd(before)
        ? deed("geanonimiseerd", "klantcontact", klantcontact)
        : {
          ...deed("gewijzigd", "klantcontact", klantcontact),
          velden: gewijzigdInKlantcontact(before, klantcontact)
        }
    ]),
  verwijder: (id, expected) =>
    recorded(klantcontacten.verwijder(id, expected), (along) => [
      ...along.flatMap(({ id, partij }) => departure(id, partij)),
      deed("verwijderd", "klantcontact", { id })
    ])
})
