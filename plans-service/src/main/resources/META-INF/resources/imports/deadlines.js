// A deadline in the words of the document or, where they do not say it well enough, in its parts.
import {element, newId} from './elements.js';
import {choice, date, text} from './entries.js';
import {choices, day, texts} from './texts.js';

const kind = choice({'': texts.deadlineByWords, ...choices.deadlineKind});
const PARTS = {
  start: [texts.deadlineStart, date, ['RANGE', 'FROM']],
  due: [texts.deadlineDue, date, ['DATE', 'MONTH', 'QUARTER', 'YEAR', 'RANGE']],
  qualifier: [texts.qualifier, choice(choices.qualifier), ['DATE']],
  trigger: [texts.trigger, text, ['AFTER_TRIGGER']],
  offset: [texts.offset, text, ['AFTER_TRIGGER']],
  period: [texts.period, text, ['RECURRING']],
};

export const deadline = {
  group: true,
  make: value => {
    const words = text.make(value?.quote);
    words.name = 'quote';
    words.setAttribute('aria-label', texts.deadline);
    const kinds = kind.make('');
    const made = element('div', {class: 'deadline'}, words,
      element('small', {}, [choices.deadlineKind[value?.kind], value?.lastDay && texts.lastDay + ' ' + day(value.lastDay)].filter(Boolean).join(' · ')));
    const parts = Object.entries(PARTS).map(([name, [label, entry, kinds]]) => {
      const control = entry.make(value?.[name]);
      return {name, kinds, entry, control, node: labelled(control, name, label)};
    });
    const show = () => parts.forEach(part => part.node.hidden = !part.kinds.includes(kinds.value));
    kinds.addEventListener('change', show);
    show();
    made.append(element('details', {class: 'parts'}, element('summary', {}, texts.deadlineParts),
      labelled(kinds, 'kind', texts.deadlineKind), ...parts.map(part => part.node)));
    made.stated = () => ({kind: kinds.value || null, parts: parts.filter(part => !part.node.hidden), quote: words.value.trim()});
    return made;
  },
  take: control => {
    const {kind, parts, quote} = control.stated();
    if (!kind) {
      return quote === '' ? null : {quote};
    }
    return {kind, quote, ...Object.fromEntries(parts.map(part => [part.name, part.entry.take(part.control)]).filter(([, value]) => value !== null))};
  },
  words: value => value.quote || choices.deadlineKind[value.kind],
};

function labelled(control, name, label) {
  control.id = newId();
  control.name = name;
  return element('div', {class: 'part'}, element('label', {for: control.id}, label), control);
}
