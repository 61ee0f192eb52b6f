// What can be done by keys from anywhere on the page.
import * as words from './words.js';

let left;

/**
 * @param acts findings: goes a step through them; add: begins a task; point: shows the words of the row at hand
 */
export function listen({findings, add, point}) {
  document.addEventListener('keydown', event => {
    const act = event.altKey ? {ArrowDown: () => findings(1), ArrowUp: () => findings(-1), KeyV: () => toAndFro(point), KeyN: add}[event.code]
      : event.ctrlKey || event.metaKey ? {KeyS: save}[event.code]
      : event.key === 'Escape' && words.isIn(document.activeElement) ? back : null;
    if (act) {
      event.preventDefault();
      act();
    }
  });
}

function save() {
  document.activeElement.closest('form')?.requestSubmit();
}

/** To the quotation and back to where one was. */
function toAndFro(point) {
  if (words.isIn(document.activeElement)) {
    back();
    return;
  }
  left = document.activeElement;
  point(left.closest('details[id]')?.quote);
  words.enter();
}

function back() {
  left?.isConnected && left.focus();
}
