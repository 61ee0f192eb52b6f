// Holds a document against what was read from it; a planner corrects and accepts.
import * as api from './api.js';
import {area, button, changed, element, field, texts} from './forms.js';
import {taskRow} from './tasks.js';
import * as words from './words.js';

const part = id => document.getElementById(id);
const HEADER = {number: texts.number, date: texts.date, place: texts.place, issuer: texts.issuer, title: texts.name};
let shown;
let finding = -1;

function say(message, isError = false) {
  part('status').textContent = message;
  part('status').classList.toggle('error', isError);
}

async function act(work) {
  try {
    await work();
  } catch (refused) {
    say(refused instanceof api.Refused ? refused.message : texts.failed, true);
  }
}

function show(read) {
  shown = read;
  const editable = read.planState === 'DRAFT';
  part('file').textContent = read.fileName;
  part('accept').disabled = !editable;
  part('word').disabled = false;
  if (!editable) {
    say(texts.frozen);
  }
  showPrevious(read.previous);
  showFindings(read.findings);
  showHeader(read.document, read.original.document ?? {}, editable);
  const handlers = {editable, save, focus: task => words.highlight(task.quote)};
  const tasks = read.tasks.map(task => taskRow(task, read.original.tasks?.[task.ref], handlers));
  part('tasks').replaceChildren(...tasks, ...dropped(read, editable));
  showAdding(editable);
}

function showPrevious(previous) {
  part('previous').hidden = !previous;
  if (previous) {
    part('previous').replaceChildren(element('a', {href: '/imports/' + previous.importId}, texts.previous));
  }
}

function showFindings(findings) {
  finding = -1;
  const severities = {BLOCK: texts.severityBlock, WARN: texts.severityWarn, INFO: texts.severityInfo};
  part('findings-count').textContent = '(' + findings.length + ')';
  part('finding-list').replaceChildren(...findings.map((found, i) => element('li', {},
    button([severities[found.severity], found.ref, found.message].filter(Boolean).join(' · '), () => goTo(i), {class: found.severity}))));
  if (!findings.length) {
    part('finding-list').append(element('li', {}, texts.noFindings));
  }
}

function showHeader(header, original, editable) {
  const form = element('fieldset', {disabled: !editable});
  const controls = Object.entries(HEADER).map(([name, label]) =>
    field(form, name, label, header[name], original[name], name === 'title' ? area : undefined));
  form.append(element('button', {type: 'submit', class: 'save'}, texts.save));
  part('header-form').replaceChildren(form);
  part('header-form').onsubmit = event => {
    event.preventDefault();
    const patch = changed(controls);
    save(Object.keys(patch).length ? {document: patch} : {});
  };
}

/** What was dropped stays in sight and comes back as it was read. */
function dropped(read, editable) {
  const held = new Set(read.tasks.map(task => task.ref));
  return Object.entries(read.original.tasks ?? {})
    .filter(([ref, task]) => task && !held.has(ref))
    .map(([ref, task]) => element('p', {class: 'dropped'},
      element('s', {}, ref + ' ' + task.title), ' ', texts.dropped, ' ',
      button(texts.restore, () => save({tasks: {[ref]: task}}, ref), {disabled: !editable, 'aria-label': texts.restore + ' ' + ref})));
}

function showAdding(editable) {
  const form = element('fieldset', {disabled: !editable});
  const ref = field(form, 'ref', texts.newRef, '');
  const title = field(form, 'title', texts.heading, '');
  ref.required = title.required = true;
  form.append(element('button', {type: 'submit'}, part('add-form').getAttribute('aria-label')));
  part('add-form').replaceChildren(form);
  part('add-form').onsubmit = event => {
    event.preventDefault();
    const above = ref.value.includes('.') ? ref.value.replace(/\.[^.]*$/, '') : null;
    save({tasks: {[ref.value.trim()]: {title: title.value.trim(), parent: above}}}, ref.value.trim());
  };
}

function save(patch, ref) {
  return act(async () => {
    if (!Object.keys(patch).length) {
      say(texts.nothing);
      return;
    }
    show(await api.correct(patch));
    open(ref);
    say(texts.saved);
  });
}

/** Opens a task, or nothing where there is none; its form takes the focus. */
function open(ref) {
  const row = ref && part('task-' + ref);
  if (row) {
    row.open = true;
    row.querySelector('summary').focus();
    row.scrollIntoView({block: 'nearest'});
  }
}

function goTo(i) {
  const found = shown.findings[i];
  if (!found) {
    return;
  }
  finding = i;
  part('finding-list').querySelectorAll('[aria-current]').forEach(b => b.removeAttribute('aria-current'));
  const current = part('finding-list').children[i].querySelector('button');
  current.setAttribute('aria-current', 'true');
  current.scrollIntoView({block: 'nearest'});
  if (found.ref) {
    open(found.ref);
  } else {
    current.focus();
  }
  if (found.quote) {
    words.highlight(found.quote);
  }
}

document.addEventListener('keydown', event => {
  if (!event.altKey || !shown?.findings.length) {
    return;
  }
  const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
  if (step) {
    event.preventDefault();
    goTo((Math.max(finding, step > 0 ? -1 : 0) + step + shown.findings.length) % shown.findings.length);
  }
});

part('accept').addEventListener('click', () => act(async () => {
  show(await api.accept());
  say(texts.accepted);
}));

part('word').addEventListener('click', () => act(async () => {
  const file = await api.word(shown.planId);
  const link = element('a', {href: URL.createObjectURL(file.content), download: file.name});
  link.click();
  URL.revokeObjectURL(link.href);
}));

act(async () => {
  const read = await api.read();
  words.show(await api.text());
  say('');
  show(read);
});
