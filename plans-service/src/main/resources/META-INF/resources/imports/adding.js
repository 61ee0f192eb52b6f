// Adds a task, with the words of the document that say it.
import {button, element, newId} from './elements.js';
import {texts} from './texts.js';
import * as words from './words.js';

const frame = document.getElementById('add');
const form = document.getElementById('add-form');
let taken;

/**
 * @param handlers editable; save: a patch and the ref of its task; say: something to whoever reads
 */
export function showAdding({editable, save, say}) {
  if (form.children.length) {
    form.querySelector('fieldset').disabled = !editable;
    return;
  }
  const ref = field('ref', texts.newRef);
  const title = field('title', texts.heading);
  const quote = element('blockquote', {'aria-live': 'polite', hidden: true});
  form.append(element('fieldset', {disabled: !editable}, ...ref.nodes, ...title.nodes, quote, element('div', {class: 'acts'},
    element('button', {type: 'submit', class: 'save'}, texts.add), button(texts.takeWords, () => take(title.control, quote, say)))));
  form.addEventListener('submit', event => {
    event.preventDefault();
    const stated = ref.control.value.trim();
    const above = stated.includes('.') ? stated.replace(/\.[^.]*$/, '') : null;
    save({tasks: {[stated]: {title: title.control.value.trim(), parent: above, ...(taken ? {quote: taken, text: taken.text} : {})}}}, stated, () => {
      form.reset();
      quote.hidden = true;
      taken = null;
      frame.open = false;
    });
  });
}

/** Begins a task with what is selected in the document. */
export function begin(say) {
  const title = form.querySelector('[name=title]');
  take(title, form.querySelector('blockquote'), say);
  frame.open = true;
  form.querySelector('[name=ref]').focus();
}

function take(title, quote, say) {
  const found = words.taken();
  if (!found) {
    say(texts.noWords, true);
    return;
  }
  taken = found;
  quote.hidden = false;
  quote.textContent = texts.quoteLine + ' ' + found.line + ': ' + found.text;
  if (title.value.trim() === '') {
    title.value = found.text.replace(/^[\p{L}\p{N}]{1,4}[.)]\s+|^[-+•]\s*/u, '').slice(0, 300);
  }
}

function field(name, label) {
  const control = element('input', {id: newId(), name, required: true});
  return {control, nodes: [element('label', {for: control.id}, label), control]};
}
