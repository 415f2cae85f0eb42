import { domainProbes } from "./domain-probes.ts"
import { houseProbes } from "./house-probes.ts"
import { layerProbes } from "./layer-probes.ts"
import type { Probe } from "./probe.ts"

export const probes: ReadonlyArray<Probe> = [...domainProbes, ...layerProbes, ...houseProbes]
