export { accessibilityFaults } from "./accessibility-faults.ts"
export { type BrowserWindow, openWindow } from "./open-window.ts"
export { narrow, wide } from "./screens.ts"
export { useBrowser } from "./use-browser.ts"
