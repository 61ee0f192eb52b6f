// The document with its lines, and where a quotation stands in it.
const lines = document.getElementById('lines');
const MOST_LINES = 200;

export function show(text) {
  lines.replaceChildren(...text.split('\n').map((words, i) => {
    const line = document.createElement('p');
    line.id = 'line-' + (i + 1);
    line.textContent = words;
    return line;
  }));
}

/** Marks the lines of a quotation, which joins them and drops what is around the words. */
export function highlight(quote) {
  lines.querySelectorAll('.quoted').forEach(line => line.classList.remove('quoted'));
  if (!quote) {
    return;
  }
  let missing = letters(quote.text).length;
  for (let i = quote.line - 1; i < quote.line - 1 + MOST_LINES && missing > 0 && lines.children[i]; i++) {
    const line = lines.children[i];
    missing -= letters(line.textContent).length;
    line.classList.add('quoted');
  }
  lines.children[quote.line - 1]?.scrollIntoView({block: 'center'});
}

function letters(words) {
  return words.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}
