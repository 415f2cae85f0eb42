import { reconciliatieContracts } from "@betrokkene/domain/testing"
import { vi } from "vitest"
import { testRegister } from "./fixtures/test-register.ts"

// These tests fill whole registers many times, which takes long on a busy machine.
vi.setConfig({ testTimeout: 300_000 })

reconciliatieContracts("postgres", testRegister)
