// A form of fields. Beside each that was corrected stands what was read, to be restored; beside each that is refused, why.
import {button, element, newId} from './elements.js';
import {texts} from './texts.js';

/**
 * @param options
 *   label: of the form;
 *   fields: [{name, label, entry, hint}];
 *   value: what is taken now, by name;
 *   original: what was read where it was corrected, by name;
 *   path: of the value in what is sent, so that a problem is shown at its field;
 *   editable;
 *   save: takes the changed values by name;
 *   more: further controls below the fields
 */
export function sheet({label, fields, value, original = {}, path, editable, save, more = []}) {
  const form = element('form', {'aria-label': label, novalidate: true});
  const held = fields.map(field => holding(field, value, original, restored => save({...changes(), ...restored})));
  form.append(element('fieldset', {disabled: !editable}, ...held.map(one => one.node),
    element('div', {class: 'acts'}, element('button', {type: 'submit', class: 'save'}, texts.save), ...more)));
  const changes = () => Object.fromEntries(held.filter(one => one.now() !== one.before).map(one => [one.name, JSON.parse(one.now())]));
  const mark = () => {
    const dirty = Object.keys(changes()).length > 0;
    form.classList.toggle('dirty', dirty);
    form.closest('details')?.classList.toggle('unsaved', dirty);
  };
  form.addEventListener('input', mark);
  form.addEventListener('click', () => queueMicrotask(mark));
  form.addEventListener('submit', event => {
    event.preventDefault();
    save(changes());
  });
  form.sheet = {path, changes, refuse: problem => refuse(form, held, path, problem)};
  return form;
}

function holding(field, value, original, restore) {
  const control = field.entry.make(value[field.name]);
  const id = newId();
  const label = element(field.entry.group ? 'span' : 'label', {class: 'label'}, field.label, field.hint && element('small', {}, ' (' + field.hint + ')'));
  if (field.entry.group) {
    label.id = id;
    control.setAttribute('role', 'group');
    control.setAttribute('aria-labelledby', id);
  } else {
    control.id = id;
    control.name = field.name;
    label.htmlFor = id;
  }
  const node = element('div', {class: 'field'}, label, control);
  if (field.name in original) {
    const read = original[field.name];
    const isEmpty = read === null || read.length === 0;
    const note = element('small', {id: newId()}, texts.asRead + ' ' + (isEmpty ? texts.empty : field.entry.words(read)));
    control.setAttribute('aria-describedby', note.id);
    node.append(element('div', {class: 'as-read'}, note,
      button(texts.restore, () => restore({[field.name]: read}), {'aria-label': texts.restore + ': ' + field.label})));
  }
  const now = () => JSON.stringify(field.entry.take(control));
  return {name: field.name, entry: field.entry, control, node, now, before: now()};
}

/** Shows why a value is refused, at its field; the first one takes the focus. */
function refuse(form, held, path, problem) {
  form.querySelectorAll('.refused').forEach(note => note.remove());
  form.querySelectorAll('[aria-invalid]').forEach(control => {
    control.removeAttribute('aria-invalid');
    control.removeAttribute('aria-errormessage');
  });
  for (const error of [...problem.errors].reverse()) {
    const below = error.field?.startsWith(path + '.') ? error.field.slice(path.length + 1) : '';
    const one = held.find(one => below === one.name || below.startsWith(one.name + '.') || below.startsWith(one.name + '['));
    if (one) {
      const note = element('p', {class: 'refused', id: newId()}, error.message);
      const control = within(one, below.slice(one.name.length));
      control.setAttribute('aria-invalid', 'true');
      control.setAttribute('aria-errormessage', note.id);
      one.node.append(note);
      control.focus();
    }
  }
}

/** The control that a path such as [1].agency or .due means. */
function within(one, path) {
  const row = path.match(/^\[(\d+)]/);
  const inside = row ? one.entry.at?.(one.control, Number(row[1])) : one.control;
  const name = path.match(/\.(\w+)$/)?.[1];
  return inside?.querySelector(name ? `[name=${name}]` : 'input, select, textarea') ?? one.control;
}
