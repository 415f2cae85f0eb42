export { accessibilityFaults } from "./accessibility-faults.ts"
export { useBrowser } from "./use-browser.ts"
