import type { Context } from "effect"
import type { SideRecords } from "../ports/side-records.ts"
import { gewijzigdInSideRecord } from "../verantwoording/gewijzigde-velden.ts"
import { deed } from "./deed.ts"
import type { Recorder } from "./recorder.ts"

/** The port with an entry in the audit trail for each change, and for each record that goes along with another. */
export const verantwoordeSideRecords = (
  sideRecords: Context.Service.Shape<typeof SideRecords>,
  { recorded, recordedChange }: Recorder
): Context.Service.Shape<typeof SideRecords> => ({
  ...sideRecords,
  voegToe: (record) => recorded(sideRecords.voegToe(record), () => [deed("geregistreerd", record.soort, record)]),
  vervang: (record, expected) =>
    recordedChange(
      sideRecords.zoek(record.soort, record.id),
      sideRecords.vervang(record, expected),
      (before) => [
        { ...deed("gewijzigd", record.soort, record), velden: gewijzigdInSideRecord(before, record) }
      ]
    ),
  verwijder: (soort, id, expected) =>
    recorded(sideRecords.verwijder(soort, id, expected), () => [deed("verwijderd", soort, { id })]),
  dropBeside: (neighbours, atMost) =>
    recorded(
      sideRecords.dropBeside(neighbours, atMost),
      (gone) =>
        gone.map(({ list, ...record }) =>
          list === undefined
            ? deed("verwijderd", record.soort, record)
            : { ...deed("gewijzigd", record.soort, record), velden: [list] }
        )
    ),
  dropWaiting: (voor, atMost) =>
    recorded(
      sideRecords.dropWaiting(voor, atMost),
      (gone) => gone.map((record) => deed("verwijderd", record.soort, record))
    )
})
