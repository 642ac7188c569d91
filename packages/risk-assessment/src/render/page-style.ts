/** How the printable page looks: black on white, A4, one column. */
export const pageStyle = `
@page { size: A4; margin: 12mm; }
* { box-sizing: border-box; }
body { font: 9.5pt/1.3 system-ui, sans-serif; color: #111; margin: 0 auto; max-width: 186mm; padding: 6mm 0; }
h1 { font-size: 16pt; margin: 0 0 2mm; }
h2 { font-size: 11.5pt; margin: 3mm 0 1mm; }
dl { display: grid; grid-template-columns: max-content 1.2fr max-content 1fr; gap: 0.5mm 4mm; margin: 0; }
dt { font-weight: bold; }
dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
.hazards th:nth-child(1) { width: 7mm; }
.hazards th:nth-child(2) { width: 40mm; }
.hazards th:nth-child(n + 3):nth-child(-n + 5) { width: 23mm; }
caption { text-align: left; font-style: italic; }
th, td { border: 0.3mm solid #777; padding: 1mm 1.5mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: #eee; }
ul { margin: 0; padding-left: 5mm; font-size: 8.5pt; }
td ul { padding-left: 3.5mm; }
figure { margin: 8mm 0 0; break-before: page; }
svg { display: block; width: 100%; }
.hazards { font-size: 8.5pt; }
.results td { font-size: 11.5pt; font-weight: bold; }
.signed { display: grid; grid-template-columns: 1fr 1fr; gap: 8mm; margin-top: 7mm; }
.signed div { border-top: 0.3mm solid #111; padding-top: 1mm; }
.note { font-size: 8.5pt; }
@media print { body { padding: 0; } }
`.trim();
