import type { RecordSetAside } from "@betrokkene/domain"
import { makeReport } from "../../src/report/make-report.ts"
import type { Rapport } from "../../src/report/report.ts"
import { bevindingen } from "./sample-findings.ts"
import { id, night } from "./sample-night.ts"

export const terzijde: ReadonlyArray<RecordSetAside> = [
  { record: { soort: "betrokkene", id: id(0xc001) }, reden: "onleesbaar" },
  { record: { soort: "klantcontact", id: id(0xc002) }, reden: "te veel betrokkenen" }
]

const preceding = Array.from({ length: 31 }, (_, nummer) => night(nummer))

/** A month of nights, the last with something of everything. */
export const example: Rapport = makeReport(night(31), preceding, bevindingen(101), { aantal: 2, eerste: terzijde })

/** The very first night, on a register without errors. */
export const firstNight: Rapport = makeReport(
  night(0, { cijfers: { ...night(0).cijfers, regels: [], groteBlokken: [], stappen: [] } }),
  [],
  [],
  { aantal: 0, eerste: [] }
)

const trialNight = night(31)

/** A proef that did not finish: parts failed, and more was set aside than is listed. */
export const trial: Rapport = makeReport(
  {
    ...trialNight,
    toestand: "deels-mislukt",
    opdracht: {
      ...trialNight.opdracht,
      proef: true,
      beleid: { ...trialNight.opdracht.beleid, bewaartermijnen: [{ kanaal: "balie", dagen: 365 }, { dagen: 730 }] }
    },
    cijfers: { ...trialNight.cijfers, mislukteDelen: 3 }
  },
  preceding.slice(-3),
  bevindingen(9).map(({ kenmerken, records, regel, voorstel }) => ({
    kenmerken,
    records,
    regel,
    ...(voorstel && { voorstel })
  })),
  { aantal: 1204, eerste: terzijde }
)
