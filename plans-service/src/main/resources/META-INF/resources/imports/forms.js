// Building blocks of forms: labelled fields that show what was read where it was corrected.
export const texts = document.getElementById('texts').dataset;
let count = 0;

/** An element with attributes and children; text is never markup. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null && value !== false) {
      made.setAttribute(key, value === true ? '' : value);
    }
  }
  made.append(...children);
  return made;
}

/**
 * A labelled field. It is sent only when it was changed.
 *
 * @param original what was read; undefined where it was not corrected
 */
export function field(form, name, label, value, original, make = input) {
  const id = 'field-' + ++count;
  const control = make(id, name, value ?? '');
  form.append(element('label', {for: id}, label), control);
  if (original !== undefined) {
    const note = element('small', {id: id + '-read', class: 'as-read'}, texts.asRead + ' ' + (original ?? texts.empty));
    control.setAttribute('aria-describedby', note.id);
    form.append(note);
  }
  control.dataset.before = value ?? '';
  return control;
}

export function input(id, name, value) {
  const made = element('input', {id, name});
  made.value = value;
  return made;
}

export function area(id, name, value) {
  const made = element('textarea', {id, name, rows: Math.min(8, 2 + Math.floor(value.length / 80))});
  made.value = value;
  made.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      made.form.requestSubmit();
    }
  });
  return made;
}

export function choice(options) {
  return (id, name, value) => {
    const made = element('select', {id, name}, ...Object.entries(options).map(([key, label]) => element('option', {value: key}, label)));
    made.value = value;
    return made;
  };
}

/** The fields whose value is another than before; an emptied one is null. */
export function changed(controls) {
  return Object.fromEntries(controls
    .filter(control => control.value !== control.dataset.before)
    .map(control => [control.name, control.value.trim() === '' ? null : control.value.trim()]));
}

export function button(label, onClick, attributes = {}) {
  const made = element('button', {type: 'button', ...attributes}, label);
  made.addEventListener('click', onClick);
  return made;
}
