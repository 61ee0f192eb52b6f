// Rows that open into forms, in sections that are shown anew without losing what is not saved yet.
import {element} from './elements.js';

/**
 * @param options
 *   id; summary: what it says; classes;
 *   quote: its words in the document;
 *   form: makes the form when it is opened for the first time;
 *   point: is told the quotation when somebody is at the row
 */
export function openable({id, summary, classes = [], quote, form, point}) {
  const head = element('summary', {}, ...summary);
  const row = element('details', {id, class: classes.filter(Boolean).join(' ')}, head);
  row.quote = quote;
  row.fill = () => row.children.length > 1 || row.append(form());
  row.addEventListener('toggle', () => row.open && row.fill());
  row.addEventListener('focusin', () => point(quote));
  return row;
}

/**
 * Shows rows in place of those before; what was open stays open.
 *
 * @param keeps which of those before stay as they are
 */
export function replace(section, rows, keeps) {
  const before = new Map([...section.children].filter(row => row.id).map(row => [row.id, row]));
  section.replaceChildren(...rows.map(row => {
    const old = before.get(row.id);
    if (old && keeps(old)) {
      return old;
    }
    if (old?.open && row.fill) {
      row.fill();
      row.open = true;
    }
    return row;
  }));
}

/** Goes to a row and opens it; where it was dropped, to what takes it back. */
export function open(row) {
  if (!row.matches('details')) {
    row.querySelector('button').focus();
    return;
  }
  for (let above = row; above; above = above.parentElement.closest('details')) {
    above.fill?.();
    above.open = true;
  }
  const head = row.querySelector('summary');
  head.focus();
  head.scrollIntoView({block: 'nearest'});
}
