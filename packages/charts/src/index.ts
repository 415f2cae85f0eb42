export { bar } from "./bar.ts"
export { hidden } from "./hidden.ts"
export { type Content, empty, type Html, html } from "./html.ts"
export { type Line, lineChart, type Point } from "./line-chart.ts"
