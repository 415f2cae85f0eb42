import { equalityContract } from "@betrokkene/domain/testing"
import { Layer } from "effect"
import { layer as memory } from "../src/memory/layer.ts"
import { layer as system } from "../src/system/index.ts"
import { testRegister } from "./fixtures/test-register.ts"

equalityContract("memory and postgres", Layer.merge(memory, system), testRegister)
