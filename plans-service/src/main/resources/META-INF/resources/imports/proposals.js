// What the document proposes beside its tasks: changes of bodies, duties to report, targets. Each list is sent whole.
import {button, element} from './elements.js';
import {area, choice, date, names, number, several, text} from './entries.js';
import {openable, replace} from './rows.js';
import {sheet} from './sheet.js';
import {choices, day, texts} from './texts.js';

const REF = {name: 'ref', label: texts.ref, entry: text};
const QUOTE = {name: 'quote', label: texts.quote, entry: area};
const named = (name, label) => ({name, label, hint: texts.oneALine, entry: names});

const LISTS = {
  restructurings: {
    title: texts.restructurings,
    fields: [
      {name: 'kind', label: texts.kind, entry: choice(choices.restructuring)},
      named('inputs', texts.inputs), named('outputs', texts.outputs), named('functions', texts.functions), named('posts', texts.posts),
      {name: 'effective', label: texts.effective, entry: date}, REF, QUOTE,
    ],
    words: one => [choices.restructuring[one.kind] + ':', [one.inputs.join('; '), [...one.outputs, ...one.posts].join('; ')].filter(Boolean).join(' → '),
      one.effective && '(' + day(one.effective) + ')'],
  },
  reportingDuties: {
    title: texts.reportingDuties,
    fields: [
      named('from', texts.from), named('to', texts.to), named('via', texts.via),
      {name: 'periods', label: texts.periods, entry: several(choices.periodicity)},
      {name: 'due', label: texts.due, entry: date}, REF, QUOTE,
    ],
    words: one => [[one.from.join('; '), one.to.join('; ')].filter(Boolean).join(' → '), '·', one.periods.map(period => choices.periodicity[period]).join('; '),
      one.due && day(one.due)],
  },
  targets: {
    title: texts.targets,
    fields: [
      {name: 'indicator', label: texts.indicator, entry: area},
      {name: 'threshold', label: texts.threshold, entry: choice(choices.threshold)},
      {name: 'value', label: texts.value, entry: number}, {name: 'unit', label: texts.unit, entry: text},
      {name: 'baselineYear', label: texts.baselineYear, entry: number}, {name: 'from', label: texts.fromYear, entry: number},
      {name: 'to', label: texts.toYear, entry: number}, REF, QUOTE,
    ],
    words: one => [one.indicator + ':', choices.threshold[one.threshold], one.value, one.unit, [one.from, one.to].filter(Boolean).join('–')],
  },
};

/** All sections, made once. */
export function sections(into) {
  for (const [name, list] of Object.entries(LISTS)) {
    into.append(element('section', {id: name, 'aria-labelledby': name + '-title'},
      element('h3', {id: name + '-title'}, list.title, ' ', element('span', {id: name + '-count'})), element('div', {id: name + '-rows'}), element('div', {id: name + '-acts'})));
  }
}

export function show(read, handlers, saved) {
  Object.keys(LISTS).forEach(name => showList(name, read, handlers, saved));
}

function showList(name, read, handlers, saved) {
  const rows = document.getElementById(name + '-rows');
  const isOfThis = saved?.startsWith(name + '-');
  if (!isOfThis && rows.querySelector('.unsaved')) {
    return;
  }
  const now = read[name];
  const {partners, gone} = pair(LISTS[name].fields, now, read.original[name]);
  document.getElementById(name + '-count').textContent = '(' + now.length + ')';
  const send = (list, id = name + '-acts') => handlers.save({[name]: list}, id);
  // Where several are open and changed, all of them are saved together.
  const sent = changes => now.map((one, i) => ({...one, ...unsaved(name, i), ...(changes[i] ?? {})}));
  const make = (one, i) => row(name, one, i, partners[i], read.original[name] !== undefined, handlers, {
    save: patch => Object.keys(patch).length ? send(sent({[i]: patch}), name + '-' + i) : handlers.save({}, name + '-' + i),
    drop: () => send(sent({}).toSpliced(i, 1)),
  });
  const restored = ({one, at}) => sent({}).toSpliced(Math.min(at, now.length), 0, one);
  replace(rows, [...now.map(make), ...gone.map(lost => dropped(name, lost.one, () => send(restored(lost)), handlers.editable))],
    () => false);
  showActs(name, read, handlers, () => adding(name, rows, now, send, sent, handlers), () => send(read.original[name]));
}

function showActs(name, read, {editable}, add, restore) {
  document.getElementById(name + '-acts').replaceChildren(...[
    read[name].length ? null : element('p', {class: 'none'}, texts.none),
    button(texts.addItem, add, {disabled: !editable, 'aria-label': texts.addItem + ': ' + LISTS[name].title}),
    read.original[name] && button(texts.restoreAll, restore, {disabled: !editable, 'aria-label': texts.restoreAll + ': ' + LISTS[name].title}),
  ].filter(Boolean));
}

function row(name, one, i, partner, isCorrected, {editable, point}, {save, drop}) {
  const list = LISTS[name];
  const original = partner ? Object.fromEntries(list.fields.map(field => field.name)
    .filter(field => valueOf(partner, field) !== valueOf(one, field)).map(field => [field, partner[field] ?? null])) : {};
  const mark = Object.keys(original).length ? texts.corrected : isCorrected && !partner ? texts.added : null;
  return openable({
    id: name + '-' + i,
    classes: [mark && 'corrected'],
    summary: [element('b', {}, one.ref), ' ', list.words(one).filter(word => word || word === 0).join(' '), mark && element('small', {class: 'mark'}, mark)],
    quote: one.quote,
    point,
    form: () => sheet({
      label: list.title + ' ' + (i + 1), fields: list.fields, value: one, original, path: name + '[' + i + ']', editable, save,
      more: [button(texts.drop, drop, {class: 'drop'})],
    }),
  });
}

function dropped(name, one, restore, editable) {
  const words = [one.ref, ...LISTS[name].words(one)].filter(Boolean).join(' ');
  return element('p', {class: 'dropped'}, element('s', {}, words), ' ', texts.dropped, ' ',
    button(texts.restore, restore, {disabled: !editable, 'aria-label': texts.restore + ' ' + words}));
}

function adding(name, rows, now, send, sent, {editable, point}) {
  const made = openable({
    id: name + '-' + now.length,
    summary: [element('b', {}, texts.addItem)],
    point,
    form: () => sheet({
      label: LISTS[name].title + ' ' + (now.length + 1), fields: LISTS[name].fields, value: {}, path: name + '[' + now.length + ']', editable,
      save: patch => send([...sent({}), {...Object.fromEntries(LISTS[name].fields.map(field => [field.name, field.entry.take(field.entry.make(undefined))])), ...patch}],
        name + '-' + now.length),
    }),
  });
  document.getElementById(made.id)?.remove();
  rows.append(made);
  made.fill();
  made.open = true;
  made.querySelector('input, select, textarea').focus();
}

function unsaved(name, i) {
  return document.getElementById(name + '-' + i)?.querySelector('form')?.sheet.changes() ?? {};
}

/** Which item was read as which: those that are the same, then those of the same ref in their order. */
function pair(fields, now, read) {
  if (!read) {
    return {partners: [], gone: []};
  }
  const left = read.map((one, at) => ({one, at}));
  const take = fits => {
    const at = left.findIndex(({one}) => fits(one));
    return at < 0 ? undefined : left.splice(at, 1)[0].one;
  };
  const same = now.map(one => take(other => fields.every(({name}) => valueOf(other, name) === valueOf(one, name))));
  const partners = now.map((one, i) => same[i] ?? take(other => other.ref === one.ref));
  return {partners, gone: left};
}

function valueOf(one, field) {
  return JSON.stringify(one[field] ?? null);
}
