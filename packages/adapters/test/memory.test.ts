import {
  betrokkenenContract,
  gelijktijdigContract,
  idempotentieContract,
  klantcontactenContract,
  lijstenContract,
  overigePoortenContract,
  partijenContract,
  registreerBetrokkeneContract,
  slotContract,
  transactieContract
} from "@betrokkene/domain/testing"
import { Layer } from "effect"
import { layer as memory } from "../src/memory/layer.ts"
import { layer as system } from "../src/system/index.ts"

const register = Layer.merge(memory, system)

betrokkenenContract("memory", register)
gelijktijdigContract("memory", register)
idempotentieContract("memory", register)
klantcontactenContract("memory", register)
lijstenContract("memory", register)
overigePoortenContract("memory", register)
partijenContract("memory", register)
registreerBetrokkeneContract("memory", register)
slotContract("memory", register)
transactieContract("memory", register)
