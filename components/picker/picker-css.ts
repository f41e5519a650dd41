/** The picker's sheet, as text: it is put into a shadow root on a page of somebody else's. */
export const PICKER_CSS = `
:host { color-scheme: light dark; }
.cover { position: fixed; inset: 0; cursor: crosshair; }
.mark { position: fixed; box-sizing: border-box; pointer-events: none; border: 2px dashed #a32613; background: rgb(163 38 19 / 12%); }
.mark.chosen { border: 3px solid #a32613; outline: 2px solid #fff; background: rgb(163 38 19 / 18%); }
.panel {
  position: fixed; inset-block-end: 16px; inset-inline-end: 16px; box-sizing: border-box;
  inline-size: min(23rem, calc(100vw - 32px)); max-block-size: calc(100vh - 32px); overflow-y: auto; padding: 16px 18px;
  border: 1px solid light-dark(#8a8376, #7f796d); border-radius: 8px;
  background: light-dark(#fdfcf9, #1b1a18); color: light-dark(#1c1a17, #e9e5dc);
  box-shadow: 0 6px 24px rgb(0 0 0 / 30%);
  font: 14px/1.45 system-ui, sans-serif;
}
.panel.top { inset-block: 16px auto; }
h2 { margin: 0 0 4px; font: 600 16px/1.3 system-ui, sans-serif; }
p { margin: 0 0 8px; color: light-dark(#5d5850, #aaa498); }
code { display: block; margin: 0 0 8px; overflow-wrap: anywhere; font: 12px/1.4 ui-monospace, monospace; color: inherit; direction: ltr; text-align: start; }
.fault { color: light-dark(#a32613, #ff9b85); }
.row { display: flex; flex-wrap: wrap; gap: 6px; margin-block-start: 8px; }
button {
  min-block-size: 32px; padding: 4px 12px; border: 1px solid light-dark(#8a8376, #7f796d); border-radius: 4px;
  background: transparent; color: inherit; font: 600 14px/1.4 system-ui, sans-serif; cursor: pointer;
}
button:hover { border-color: currentColor; }
button:disabled { opacity: .55; cursor: default; }
.actions button { flex: 1 1 100%; text-align: start; }
:focus-visible { outline: 2px solid light-dark(#a32613, #ff9b85); outline-offset: 2px; }
`;
