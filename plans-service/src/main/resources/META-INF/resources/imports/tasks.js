// What was read of each task, to be opened and put right; what was dropped stays in sight.
import {agencies} from './agencies.js';
import {deadline} from './deadlines.js';
import {button, element} from './elements.js';
import {area, choice, number, text} from './entries.js';
import {openable} from './rows.js';
import {sheet} from './sheet.js';
import {choices, texts} from './texts.js';

/** The words of the document, and where they begin. */
const quotation = {
  group: true,
  make: value => {
    const words = area.make(value?.text);
    const line = number.make(value?.line);
    const page = number.make(value?.page);
    for (const [control, name, label] of [[words, 'text', texts.quote], [line, 'line', texts.quoteLine], [page, 'page', texts.quotePage]]) {
      control.name = name;
      control.setAttribute('aria-label', label);
      control.placeholder = label;
    }
    const made = element('div', {class: 'quotation'}, words, line, page);
    made.value = () => ({text: area.take(words), line: number.take(line), page: number.take(page)});
    return made;
  },
  take: control => {
    const {text, line, page} = control.value();
    return text === null ? null : {text, page, line};
  },
  words: value => value.text,
};

const FIELDS = [
  {name: 'kind', label: texts.kind, entry: choice(choices.taskKind)},
  {name: 'title', label: texts.heading, entry: area},
  {name: 'text', label: texts.text, entry: area},
  {name: 'deadline', label: texts.deadline, entry: deadline},
  {name: 'assignments', label: texts.agencies, entry: agencies},
  {name: 'product', label: texts.product, entry: text},
  {name: 'parent', label: texts.parent, entry: text},
  {name: 'quote', label: texts.quote, entry: quotation},
];

export function idOf(ref) {
  return 'task-' + ref;
}

/**
 * All rows of tasks.
 *
 * @param handlers editable; point: at a quotation; save: a patch and the id of its row
 */
export function taskRows(read, handlers) {
  const original = read.original.tasks ?? {};
  const doubts = read.findings.reduce((count, found) => ({...count, [found.ref]: (count[found.ref] ?? 0) + 1}), {});
  return [...read.tasks.map(task => row(task, original[task.ref], doubts[task.ref], handlers)), ...dropped(read, original, handlers)];
}

function row(task, original, doubts, {editable, point, save}) {
  const correct = patch => save(Object.keys(patch).length ? {tasks: {[task.ref]: patch}} : {}, idOf(task.ref));
  const mark = original === undefined ? null : original === null ? texts.added : texts.corrected;
  const made = openable({
    id: idOf(task.ref),
    classes: [mark && 'corrected'],
    summary: [element('b', {}, task.ref), ' ', element('span', {class: 'kind'}, choices.taskKind[task.kind]), ' ', task.title ?? '',
      mark && element('small', {class: 'mark'}, mark),
      doubts && element('small', {class: 'doubts'}, doubts + ' ' + texts.findingCount)],
    quote: task.quote,
    point,
    form: () => sheet({
      label: task.ref,
      fields: FIELDS,
      value: task,
      original: original ?? {},
      path: 'tasks.' + task.ref,
      editable,
      save: correct,
      more: [button(texts.drop, () => save({tasks: {[task.ref]: null}}, idOf(task.ref)), {class: 'drop'})],
    }),
  });
  made.dataset.kind = task.kind;
  return made;
}

function dropped(read, original, {editable, save}) {
  const held = new Set(read.tasks.map(task => task.ref));
  return Object.entries(original)
    .filter(([ref, task]) => task && !held.has(ref))
    .map(([ref, task]) => element('p', {id: idOf(ref), class: 'dropped'},
      element('s', {}, ref + ' ' + task.title), ' ', texts.dropped, ' ',
      button(texts.restore, () => save({tasks: {[ref]: task}}, idOf(ref)), {disabled: !editable, 'aria-label': texts.restore + ' ' + ref})));
}
