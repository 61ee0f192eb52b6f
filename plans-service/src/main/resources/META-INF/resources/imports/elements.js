// What pages are made of.

/** An element with attributes and children; text is never markup. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null && value !== false) {
      made.setAttribute(key, value === true ? '' : value);
    }
  }
  made.append(...children.filter(child => child !== undefined && child !== null));
  return made;
}

export function button(label, onClick, attributes = {}) {
  const made = element('button', {type: 'button', ...attributes}, label);
  made.addEventListener('click', onClick);
  return made;
}

let count = 0;

/** An id that no other element has. */
export function newId() {
  return 'e' + ++count;
}
