// Ways to enter a value. Each makes a control for a value, takes the value back from it, and tells a value in words.
import {button, element, newId} from './elements.js';
import {day, texts} from './texts.js';

function single(make, take = words => words, told = String) {
  return {
    make: value => {
      const control = make(value);
      control.value = value ?? '';
      return control;
    },
    take: control => control.value.trim() === '' ? null : take(control.value.trim()),
    words: told,
  };
}

export const text = single(() => element('input'));
/** As people here write a day, whatever the language of their browser; what is no day is sent as it is, to be refused. */
export const date = {
  make: value => {
    const control = element('input', {class: 'day', inputmode: 'numeric', placeholder: texts.dayPattern});
    control.value = value ? day(value) : '';
    return control;
  },
  take: control => control.value.trim() === '' ? null : isoDay(control.value.trim()),
  words: day,
};

function isoDay(words) {
  const parts = words.match(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/);
  return parts ? [parts[3], parts[2].padStart(2, '0'), parts[1].padStart(2, '0')].join('-') : words;
}
export const number = single(() => element('input', {type: 'number', step: 'any'}), Number);
export const area = single(value => submitting(box(value)));

/** Names, each on a line of its own. */
export const names = {
  make: value => {
    const control = box((value ?? []).join('\n'));
    control.rows = Math.max(2, (value ?? []).length);
    control.value = (value ?? []).join('\n');
    return control;
  },
  take: control => control.value.split('\n').map(name => name.trim()).filter(name => name !== ''),
  words: value => value.join('; '),
};

function box(value) {
  return element('textarea', {rows: Math.min(8, 1 + Math.ceil((value ?? '').length / 70))});
}

function submitting(control) {
  control.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      control.form.requestSubmit();
    }
  });
  return control;
}

/** One of several values; none of them where it may be left open. */
export function choice(options, mayBeOpen = false) {
  return {
    make: value => {
      const control = element('select', {}, ...(mayBeOpen ? [element('option', {value: ''}, '–')] : []),
        ...Object.entries(options).map(([key, label]) => element('option', {value: key}, label)));
      if (value && !(value in options)) {
        control.append(element('option', {value}, value));
      }
      control.value = value ?? (mayBeOpen ? '' : Object.keys(options)[0]);
      return control;
    },
    take: control => control.value || null,
    words: value => options[value] ?? value,
  };
}

/** Any of several values. */
export function several(options) {
  return {
    group: true,
    make: value => element('div', {class: 'several'}, ...Object.entries(options).map(([key, label]) =>
      element('label', {}, element('input', {type: 'checkbox', value: key, checked: (value ?? []).includes(key)}), ' ' + label))),
    take: control => [...control.querySelectorAll('input:checked')].map(box => box.value),
    words: value => value.map(one => options[one]).join('; '),
  };
}

/**
 * Rows of several columns; those in which nothing is said are left out.
 *
 * @param columns by name: label and entry
 * @param main the column by which people tell rows apart
 */
export function rows(columns, main) {
  const all = Object.keys(columns);
  const row = value => {
    const made = element('div', {class: 'row'});
    for (const name of all) {
      const control = columns[name].entry.make(value?.[name]);
      control.name = name;
      control.setAttribute('aria-label', columns[name].label);
      control.placeholder ||= columns[name].label;
      made.append(control);
    }
    made.append(dropping(made, value?.[main]));
    return made;
  };
  const take = made => Object.fromEntries(all.map(name => [name, columns[name].entry.take(made.querySelector(`[name=${name}]`))]));
  const stated = control => [...control.querySelectorAll('.row')].filter(made => said(take(made)));
  return {
    group: true,
    make: value => {
      const held = element('div', {class: 'rows'}, ...(value ?? []).map(row));
      return element('div', {}, held, button(texts.addRow, () => begin(held, row())));
    },
    take: control => stated(control).map(take),
    at: (control, i) => stated(control)[i],
    words: value => value.map(one => all.filter(name => one[name]).map(name => columns[name].entry.words(one[name])).join(' · ')).join('; '),
  };
}

function said(value) {
  return Object.values(value).some(one => one !== null);
}

/** A new row takes the focus. */
export function begin(held, made) {
  held.append(made);
  made.querySelector('input, select').focus();
}

/** Takes a row away; what is left keeps the focus. */
export function dropping(made, label) {
  return button('×', () => {
    const form = made.closest('form');
    const next = made.nextElementSibling ?? made.previousElementSibling ?? made.parentElement.nextElementSibling;
    made.remove();
    (next?.matches('button') ? next : next?.querySelector('input, select, button'))?.focus();
    form.dispatchEvent(new Event('input'));
  }, {'aria-label': [texts.drop, label].filter(Boolean).join(' '), id: newId()});
}
