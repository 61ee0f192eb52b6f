// The agencies of a task by role: names as written, which agency each means, and who it may be.
import {button, element} from './elements.js';
import {begin, choice, dropping} from './entries.js';
import {choices, texts} from './texts.js';

const role = choice(choices.role);

export const agencies = {
  group: true,
  make: value => {
    const held = element('div', {class: 'rows'}, ...value.map(row));
    return element('div', {}, held, button(texts.addAgency, () => begin(held, row({role: 'COORDINATE', agency: ''}))));
  },
  take: control => stated(control).map(({role, agency, agencyId}) => ({role, agency, agencyId})),
  at: (control, i) => stated(control)[i]?.row,
  words: value => value.map(part => role.words(part.role) + ': ' + part.agency).join('; '),
};

function row(part) {
  const roles = role.make(part.role);
  roles.setAttribute('aria-label', texts.role);
  roles.name = 'role';
  const name = element('input', {name: 'agency', 'aria-label': texts.agency});
  name.value = part.agency;
  const meaning = element('small', {class: 'meaning', 'aria-live': 'polite'});
  const known = part.candidates ?? [];
  const made = element('div', {class: 'row agency'}, roles, name);
  made.append(dropping(made, part.agency), meaning);
  if (known.length && !part.agencyId) {
    made.append(element('div', {class: 'candidates', role: 'group', 'aria-label': texts.candidates}, texts.candidates,
      ...known.map(one => button(one.name + ' (' + Math.round(one.confidence * 100) + ' %)', () => {
        name.value = one.name;
        tell();
        name.focus();
      }))));
  }
  made.idOf = words => words === part.agency ? part.agencyId ?? undefined : known.find(one => one.name === words)?.agencyId;
  const tell = () => {
    const words = name.value.trim();
    meaning.textContent = words === '' ? '' : made.idOf(words) ? texts.registered : words === part.agency ? texts.unregistered : texts.lookedUp;
    meaning.classList.toggle('unsure', words !== '' && !made.idOf(words));
  };
  name.addEventListener('input', tell);
  tell();
  return made;
}

function stated(control) {
  return [...control.querySelectorAll('.row')]
    .map(row => ({row, role: row.querySelector('select').value, agency: row.querySelector('input').value.trim()}))
    .filter(part => part.agency !== '')
    .map(part => ({...part, agencyId: part.row.idOf(part.agency)}));
}
