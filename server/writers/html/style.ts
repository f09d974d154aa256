import { cssString } from './text';

/** How a document looks on screen and on paper: Chromium prints header rows, running text and page numbers from this alone. */
export function styleOf(page: { readonly paper: string; readonly left: string; readonly middle: string }): string {
  return `
@page {
  size: ${page.paper} landscape;
  margin: 13mm 11mm 15mm;
  @bottom-left { content: ${cssString(page.left)}; font: 8pt ${fonts}; color: #444; }
  @bottom-center { content: ${cssString(page.middle)}; font: 8pt ${fonts}; color: #444; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt ${fonts}; color: #444; }
}
* { box-sizing: border-box; }
html { color-scheme: light; }
body { margin: 0 auto; padding: 24px 28px 48px; max-width: 1560px; min-width: ${page.paper === 'A3' ? 1400 : 900}px; background: #fff; color: #1a1a1a;
  font: 12px/1.55 ${fonts}; line-break: strict; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 24px; letter-spacing: 0.12em; }
:lang(en) h1 { letter-spacing: 0; }
h2 { margin: 26px 0 8px; font-size: 15px; break-after: avoid; }
.cover { display: flex; gap: 32px; justify-content: space-between; align-items: flex-start; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 3px 18px; margin: 12px 0 0; }
dt { color: #555; } dd { margin: 0; min-height: 1.55em; }
p { margin: 6px 0; max-width: 90em; color: #444; } section > p { break-after: avoid; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { padding: 4px 6px; border: 1px solid #8a8a8a; text-align: left; vertical-align: top; }
thead { display: table-header-group; } thead th { background: #e9edf2; font-weight: 600; }
tr { break-inside: avoid; } tr.tall { break-inside: auto; }
tr.group { break-after: avoid; } tr.group th { background: #f4f6f8; font-weight: 600; }
.center { text-align: center; } .end { text-align: right; font-variant-numeric: tabular-nums; }
.approvals { width: auto; flex: none; } .approvals th { text-align: center; } .approvals td { width: 84px; height: 70px; }
.approvals caption { padding-bottom: 4px; color: #555; text-align: left; }
.id { font-weight: 600; white-space: nowrap; } .id.long { white-space: normal; } .day { white-space: nowrap; } .sign { display: inline-block; min-width: 1.2em; }
tbody th { font-weight: 600; } a { color: #0b4f9e; }
.is-unmet, .is-open, .is-not-judged, .is-undecided, .is-missing, .is-risk-above, .is-risk-unassessed { font-weight: 600; }
.stamp { position: fixed; inset: 0; display: flex; align-items: center; justify-content: center; pointer-events: none;
  color: #b00020; opacity: 0.1; font-size: 150px; font-weight: 800; transform: rotate(-20deg); }
.marked { display: inline-block; margin-left: 14px; padding: 0 10px; border: 2px solid #b00020; color: #b00020; font-size: 16px;
  letter-spacing: 0; vertical-align: 4px; }
@media print { body { min-width: 0; max-width: none; padding: 0 1px; font-size: 8.5pt; } h1 { font-size: 18pt; } h2 { font-size: 11pt; }
  .rows { break-before: page; } .rows h2 { margin-top: 0; }
  a { color: inherit; text-decoration: none; } }
`;
}

/** Fonts that are there: nothing is loaded. */
const fonts =
  '"Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic", "Meiryo", "Segoe UI", system-ui, sans-serif';
