// The same document as it came before: what is offered, and how this text of it differs.
import * as api from './api.js';
import {button, element} from './elements.js';
import {choices, day, texts} from './texts.js';

const banner = document.getElementById('previous');
let before;

/** @param openTask goes to the task of a ref */
export async function showPrevious({previous, tasks}, openTask) {
  banner.hidden = !previous;
  if (!previous) {
    return;
  }
  before ??= previous.sameText ? {tasks} : await api.read(previous.importId);
  const differing = previous.sameText ? [] : differences(before.tasks, tasks);
  banner.replaceChildren(texts['previous.' + previous.planState] + ' ', (previous.sameText ? texts.sameText : texts.otherText) + ' ',
    element('a', {href: '/imports/' + previous.importId}, texts.previous + ' (' + day(previous.importedAt) + ')'),
    ...(differing.length ? [element('ul', {'aria-label': texts.differences}, ...differing.map(one => element('li', {},
      one.task ? button(one.words, () => openTask(one.task.ref)) : one.words)))] : []));
}

/** Task by task, by what people read of them. */
function differences(before, now) {
  const earlier = new Map(before.map(task => [task.ref, task]));
  const refs = new Set(now.map(task => task.ref));
  const changed = now
    .filter(task => earlier.has(task.ref) && JSON.stringify(told(task)) !== JSON.stringify(told(earlier.get(task.ref))))
    .map(task => ({task, words: texts.changed + ' ' + task.ref + ': ' + differing(told(earlier.get(task.ref)), told(task))}));
  const added = now.filter(task => !earlier.has(task.ref)).map(task => ({task, words: texts.added + ' ' + task.ref + ': ' + task.title}));
  const gone = before.filter(task => !refs.has(task.ref)).map(task => ({words: texts.dropped + ' ' + task.ref + ': ' + task.title}));
  return [...changed, ...added, ...gone];
}

function told(task) {
  return {
    [texts.kind]: choices.taskKind[task.kind],
    [texts.heading]: task.title,
    [texts.text]: task.text,
    [texts.deadlineShort]: task.deadline.quote,
    [texts.agencies]: task.assignments.map(part => choices.role[part.role] + ' ' + part.agency).join('; '),
    [texts.product]: task.product,
  };
}

function differing(before, now) {
  return Object.keys(now).filter(name => before[name] !== now[name]).join(', ').toLowerCase();
}
