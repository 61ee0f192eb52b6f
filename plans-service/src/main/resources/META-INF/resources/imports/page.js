// Holds a document against what was read from it; a planner corrects and accepts.
import {begin, showAdding} from './adding.js';
import * as api from './api.js';
import {button, element} from './elements.js';
import {headerForm, headerWords} from './header.js';
import {listen} from './keys.js';
import {showPrevious} from './previous.js';
import * as proposals from './proposals.js';
import {open, replace} from './rows.js';
import {idOf, taskRows} from './tasks.js';
import {day, texts} from './texts.js';
import * as words from './words.js';

const part = id => document.getElementById(id);
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
    const isKnown = refused instanceof api.Refused;
    say(isKnown ? refused.message : texts.failed, true);
    part('reload').hidden = !refused.isOutdated;
    if (isKnown) {
      document.querySelectorAll('form').forEach(form => form.sheet?.refuse(refused));
    }
  }
}

/** @param saved the id of the row that was saved; what is not saved yet elsewhere stays as it is */
function show(read, saved) {
  shown = read;
  const handlers = {editable: read.planState === 'DRAFT', point, save, say};
  part('file').textContent = read.fileName;
  part('reload').hidden = true;
  part('word').disabled = false;
  showState(read);
  act(() => showPrevious(read, ref => open(part(idOf(ref)))));
  showFindings(read.findings);
  showHeader(read, handlers, saved);
  replace(part('tasks'), taskRows(read, handlers), row => row.classList.contains('unsaved') && row.id !== saved);
  showAdding({...handlers, save: (patch, ref, done) => save(patch, idOf(ref), done)});
  proposals.show(read, handlers, saved);
}

function showState({planState, acceptedAt, corrections, previous}) {
  const isDraft = planState === 'DRAFT';
  const isNew = previous?.planState === 'DRAFT' && !acceptedAt;
  const hasMore = corrections.some(one => !acceptedAt || one.at > acceptedAt);
  part('accept').disabled = !isDraft;
  part('accept').textContent = isNew ? texts.acceptVersion : texts.accept;
  part('state').textContent = !isDraft ? texts.frozen : [
    acceptedAt ? texts.acceptedAt + ' ' + day(acceptedAt) + '.' : isNew ? texts.notInPlan : hasMore ? '' : texts.notAccepted,
    hasMore ? texts.pending : '',
  ].join(' ').trim();
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

function showHeader(read, handlers, saved) {
  const isCorrected = read.original.document !== undefined;
  part('header-words').textContent = headerWords(read.document);
  part('header').classList.toggle('corrected', isCorrected);
  if (saved === 'header' || !part('header').classList.contains('unsaved')) {
    part('header').classList.remove('unsaved');
    part('header-form').replaceChildren(headerForm(read, handlers));
  }
}

function save(patch, row, done = () => {}) {
  return act(async () => {
    if (!Object.keys(patch).length) {
      say(texts.nothing);
      return;
    }
    say(texts.saving);
    show(await api.correct(patch), row);
    done();
    if (row && part(row)) {
      open(part(row));
    }
    say(texts.saved);
  });
}

function point(quote) {
  if (quote && !words.highlight(quote)) {
    say(texts.notFound, true);
  }
}

function goTo(i) {
  const found = shown.findings[i];
  finding = i;
  part('finding-list').querySelectorAll('[aria-current]').forEach(b => b.removeAttribute('aria-current'));
  const current = part('finding-list').children[i].querySelector('button');
  current.setAttribute('aria-current', 'true');
  current.scrollIntoView({block: 'nearest'});
  const row = found.ref && part(idOf(found.ref));
  if (row) {
    open(row);
  } else {
    current.focus();
  }
  point(found.quote);
}

/** Opens what was read from a line: the one with the fewest words around it. */
function openLine(line) {
  const found = [...part('reading').querySelectorAll('details[id]')]
    .filter(row => row.quote)
    .map(row => ({row, lines: words.linesOf(row.quote)}))
    .filter(({lines}) => lines && lines[0] <= line && line <= lines[1])
    .sort((a, b) => (a.lines[1] - a.lines[0]) - (b.lines[1] - b.lines[0]))[0];
  if (found) {
    open(found.row);
  } else {
    say(texts.notRead);
  }
}

listen({
  findings: step => shown?.findings.length
    && goTo((Math.max(finding, step > 0 ? -1 : 0) + step + shown.findings.length) % shown.findings.length),
  add: () => begin(say),
  point,
});
words.onChoice(openLine);
proposals.sections(part('proposals'));

part('reload').addEventListener('click', () => location.reload());
part('accept').addEventListener('click', () => act(async () => {
  const unsaved = document.querySelector('form.dirty');
  if (unsaved) {
    say(texts.unsaved, true);
    unsaved.querySelector('input, select, textarea').focus();
    return;
  }
  say(texts.saving);
  show(await api.accept());
  say(texts.accepted);
}));
addEventListener('beforeunload', event => {
  if (document.querySelector('form.dirty')) {
    event.preventDefault();
  }
});

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
