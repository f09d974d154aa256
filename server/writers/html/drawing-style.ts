/** How drawings look on screen and on paper. Tones print as pale as they are shown: the words carry what they say. */
export const drawingStyle = `
figure { margin: 14px 0 20px; break-inside: avoid; } figcaption { display: flex; gap: 24px; justify-content: space-between; margin-bottom: 6px; }
figcaption span, .legend { color: #444; } .legend { display: flex; flex-wrap: wrap; gap: 4px 18px; max-width: none; }
.drawn, .drawn * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.grid, .grid .line { display: flex; gap: 2px; } .grid { flex-direction: column; } .grid .line { break-inside: avoid; }
.step, .across, .axis { padding: 2px 4px; color: #444; } .step { flex: none; width: 7.5em; align-self: center; text-align: right; }
.across { flex: 1 1 0; text-align: center; } .axis { text-align: right; }
.cell { position: relative; display: flex; flex: 1 1 0; min-width: 0; flex-wrap: wrap; gap: 3px; align-content: flex-start; min-height: 46px; padding: 5px 5px 16px; border: 1px solid #d0d0d0; }
.cell.is-low { background: #e6f4ea; } .cell.is-medium { background: #fff4d6; } .cell.is-high { background: #fbe0de; }
.level { position: absolute; right: 4px; bottom: 0; color: #444; font-size: 0.85em; }
.more { align-self: center; } .mark { padding: 0 5px; border: 1px solid #1a1a1a; background: #fff; color: #1a1a1a; max-width: 100%; font-weight: 600; overflow-wrap: anywhere; }
.mark.is-round { border-radius: 9px; } .mark.is-left { border-radius: 9px 0 0 9px; } .mark.is-right { border-radius: 0 9px 9px 0; }
.mark.is-filled { background: #1a1a1a; color: #fff; } .mark.is-struck { text-decoration: line-through; } .mark.is-dashed { border-style: dashed; }
.boxes .drawn { display: flex; flex-direction: column; gap: 10px; }
.box { position: relative; display: flex; flex: 1 1 0; flex-direction: column; gap: 3px; min-width: 0; padding: 7px 9px; border: 1px solid #6a6a6a; background: #fff; }
.box.is-strong { border: 2px solid #1a1a1a; } .box.is-dashed { border-style: dashed; } .box.is-group { padding: 0; border: 0; background: none; }
.boxes { break-inside: auto; } .boxes figcaption { break-after: avoid; } .box { break-inside: avoid; }
.box:has(> .inside) { break-inside: auto; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.box.is-oval, .drawn > .box:not(.is-group), .drawn > .box.is-group > .inside > .box { break-inside: avoid; } .box.is-group > .kind { break-after: avoid; }
.box.is-oval { padding: 26px 56px 30px; border-radius: 110px; text-align: center; } .box.is-oval .box:not(.is-oval) { text-align: left; }
.box.is-oval .box.is-oval { background: #f1f5fb; }
.box.is-link { flex: none; background: none; align-self: center; padding: 0 8px 0 10px; border-width: 0 0 0 2px; color: #444; font-size: 0.9em; }
.box.is-noted, .badge.is-noted { border-color: #b00020; } .box.is-noted { border-width: 2px; }
.inside { display: flex; gap: 8px; margin-top: 4px; } .box.is-group > .inside:first-child { margin-top: 0; } .inside.is-column { flex-direction: column; } .inside.is-row { flex-wrap: wrap; align-items: stretch; }
.inside.is-row > .box { flex-basis: 13em; } .inside.is-row > .box.span-2 { flex: 2 1 27em; } .inside.is-row > .box.span-3 { flex: 3 1 41em; }
.inside.is-row > .box.span-4 { flex: 1 1 100%; } .inside.is-column > .box { flex: none; }
.inside.is-row > .box.is-group { align-self: flex-end; }
.kind { color: #444; font-size: 0.9em; } .name { font-weight: 600; } .badges { display: flex; flex-wrap: wrap; gap: 3px; }
.badge { padding: 0 6px; border: 1px solid #b8b8b8; } .badge.is-person { border-radius: 9px; } .badge.is-security { border-style: double; border-width: 3px; padding: 0 4px; }
.number { display: inline-block; min-width: 1.5em; margin-left: 4px; border-radius: 50%; background: #b00020; color: #fff; font-weight: 600; text-align: center; }
.number.is-calm { background: #fff; color: #444; box-shadow: inset 0 0 0 1px #8a8a8a; font-weight: 400; }
.numbers { position: absolute; top: -9px; right: -6px; left: 0; text-align: right; } .box > .numbers + * { padding-right: 1em; }
.noted { margin: 8px 0 0; padding-left: 2em; } .noted li::marker { color: #b00020; font-weight: 600; } .noted li.is-calm::marker { color: #444; font-weight: 400; }
`;
