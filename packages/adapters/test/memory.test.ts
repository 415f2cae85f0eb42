import { reconciliatieContracts, registerContract } from "@betrokkene/domain/testing"
import { Layer } from "effect"
import { layer as memory } from "../src/memory/layer.ts"
import { layer as system } from "../src/system/index.ts"

const register = Layer.merge(memory, system)

registerContract("memory", register)
reconciliatieContracts("memory", register, 50)
