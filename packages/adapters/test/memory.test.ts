import { registerContract } from "@betrokkene/domain/testing"
import { Layer } from "effect"
import { layer as memory } from "../src/memory/layer.ts"
import { layer as system } from "../src/system/index.ts"

registerContract("memory", Layer.merge(memory, system))
