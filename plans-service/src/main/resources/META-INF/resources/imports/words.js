// The document with its lines, and where a quotation stands in it.
const lines = document.getElementById('lines');
const MOST_LINES = 200;
const BEGINNING = 60;
let starts = [];
let all = '';

export function show(text) {
  starts = [];
  all = '';
  lines.replaceChildren(...text.split('\n').map((words, i) => {
    const line = document.createElement('p');
    line.id = 'line-' + (i + 1);
    line.tabIndex = i === 0 ? 0 : -1;
    line.textContent = words;
    starts.push(all.length);
    all += letters(words);
    return line;
  }));
}

/**
 * The first and the last line of a quotation, which joins lines and drops what is around the words.
 *
 * @param quote with its line, or words alone
 */
export function linesOf(quote) {
  const words = letters(quote?.text ?? quote ?? '');
  const first = quote?.line ?? lineOfWords(words);
  if (words === '' || !lines.children[first - 1]) {
    return null;
  }
  let last = first;
  while (last < first + MOST_LINES && last < starts.length && starts[last] - starts[first - 1] < words.length) {
    last++;
  }
  return [first, last];
}

/** By the beginning, where a stamp or the foot of a page stands between the words. */
function lineOfWords(words) {
  const at = [words, words.slice(0, BEGINNING)].map(some => all.indexOf(some)).find(offset => offset >= 0);
  return at === undefined ? 0 : starts.findLastIndex(start => start <= at) + 1;
}

/** Marks the lines of a quotation; answers whether it is in the document. */
export function highlight(quote) {
  lines.querySelectorAll('.quoted').forEach(line => line.classList.remove('quoted'));
  const range = linesOf(quote);
  if (!range) {
    return false;
  }
  for (let i = range[0]; i <= range[1]; i++) {
    lines.children[i - 1].classList.add('quoted');
  }
  rove(lines.children[range[0] - 1]);
  const into = lines.parentElement;
  const first = lines.children[range[0] - 1];
  into.scrollTop += first.getBoundingClientRect().top - into.getBoundingClientRect().top - into.clientHeight / 4;
  return true;
}

/** Goes to the line at hand. */
export function enter() {
  here()?.focus();
}

export function isIn(target) {
  return lines.contains(target);
}

/** What is selected in the document or, where nothing is, the line at hand. */
export function taken() {
  const selection = getSelection();
  const from = lineOf(selection.anchorNode);
  const to = lineOf(selection.focusNode);
  if (!selection.isCollapsed && from && to) {
    const page = text => text.replace(/\s+/g, ' ').trim();
    return {text: page(selection.toString()), line: Math.min(numberOf(from), numberOf(to))};
  }
  const line = here();
  return line && line.textContent.trim() !== '' ? {text: line.textContent.trim(), line: numberOf(line)} : null;
}

/** Tells the number of the line that somebody chose, by a click or with Enter. */
export function onChoice(choose) {
  lines.addEventListener('click', event => {
    const line = lineOf(event.target);
    if (line && getSelection().isCollapsed) {
      rove(line);
      choose(numberOf(line));
    }
  });
  lines.addEventListener('keydown', event => {
    const line = lineOf(event.target);
    const next = {ArrowDown: line?.nextElementSibling, ArrowUp: line?.previousElementSibling}[event.key];
    if (event.altKey || event.shiftKey || !line) {
      return;
    }
    if (next) {
      event.preventDefault();
      rove(next);
      next.focus();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(numberOf(line));
    }
  });
}

function here() {
  return lines.querySelector('[tabindex="0"]');
}

function rove(line) {
  here()?.setAttribute('tabindex', '-1');
  line.tabIndex = 0;
}

function lineOf(node) {
  const line = (node?.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest?.('p');
  return line && lines.contains(line) ? line : null;
}

function numberOf(line) {
  return Number(line.id.slice('line-'.length));
}

function letters(words) {
  return words.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}
