// What was read of each task, to be opened and put right.
import {area, button, changed, choice, element, field, texts} from './forms.js';

const KINDS = {TASK: texts.kindTask, SUBTASK: texts.kindSubtask, GROUP: texts.kindGroup};
const ROLES = {
  LEAD: texts.roleLead, ADVISE: texts.roleAdvise, COORDINATE: texts.roleCoordinate, IMPLEMENT: texts.roleImplement,
  DIRECT: texts.roleDirect, MONITOR: texts.roleMonitor, SUPERVISE: texts.roleSupervise, DECIDE: texts.roleDecide,
};

/** A task as a row that opens into a form. */
export function taskRow(task, original, handlers) {
  const summary = element('summary', {},
    element('b', {}, task.ref), ' ', element('span', {class: 'kind'}, KINDS[task.kind]), ' ', task.title ?? '');
  const row = element('details', {id: 'task-' + task.ref, 'data-kind': task.kind}, summary);
  if (original) {
    row.classList.add('corrected');
  }
  row.addEventListener('toggle', () => {
    if (row.open && row.children.length === 1) {
      row.append(taskForm(task, original ?? {}, handlers));
    }
  });
  row.addEventListener('focusin', () => handlers.focus(task));
  summary.addEventListener('click', () => handlers.focus(task));
  return row;
}

function taskForm(task, original, handlers) {
  const form = element('form', {'aria-label': task.ref});
  const fields = element('fieldset', {disabled: !handlers.editable});
  form.append(fields);
  const controls = [
    field(fields, 'kind', texts.kind, task.kind, original.kind && KINDS[original.kind], choice(KINDS)),
    field(fields, 'title', texts.heading, task.title, original.title, area),
    field(fields, 'text', texts.text, task.text, original.text, area),
    field(fields, 'product', texts.product, task.product, original.product),
  ];
  const deadline = field(fields, 'deadline', texts.deadline, task.deadline.quote, quoteOf(original.deadline));
  if (task.deadline.lastDay) {
    fields.append(element('small', {}, texts.lastDay + ' ' + task.deadline.lastDay));
  }
  const agencies = agencyRows(task, original);
  fields.append(agencies, button(texts.addAgency, () => agencies.append(agencyRow({role: 'COORDINATE', agency: ''}))));
  fields.append(
    element('button', {type: 'submit', class: 'save'}, texts.save),
    button(texts.drop, () => handlers.save({tasks: {[task.ref]: null}}, task.ref), {class: 'drop'}));
  form.addEventListener('submit', event => {
    event.preventDefault();
    const patch = changed(controls);
    if (deadline.value !== deadline.dataset.before) {
      patch.deadline = deadline.value.trim() === '' ? null : {quote: deadline.value.trim()};
    }
    const stated = statedAgencies(agencies);
    if (JSON.stringify(stated) !== agencies.dataset.before) {
      patch.assignments = stated;
    }
    handlers.save(Object.keys(patch).length ? {tasks: {[task.ref]: patch}} : {}, task.ref);
  });
  return form;
}

function quoteOf(deadline) {
  return deadline === undefined ? undefined : deadline?.quote ?? null;
}

function agencyRows(task, original) {
  const rows = element('div', {class: 'agencies', role: 'group', 'aria-label': texts.agency}, ...task.assignments.map(agencyRow));
  rows.dataset.before = JSON.stringify(statedAgencies(rows));
  if (original.assignments) {
    const read = original.assignments.map(a => ROLES[a.role] + ': ' + a.agency).join('; ');
    rows.append(element('small', {class: 'as-read'}, texts.asRead + ' ' + (read || texts.empty)));
  }
  return rows;
}

let lists = 0;

function agencyRow(assignment) {
  const role = choice(ROLES)(undefined, 'role', assignment.role);
  role.setAttribute('aria-label', texts.role);
  const name = element('input', {name: 'agency', 'aria-label': texts.agency});
  name.value = assignment.agency;
  const known = assignment.candidates ?? [];
  const row = element('div', {class: 'agency'}, role, name);
  if (known.length) {
    const list = element('datalist', {id: 'candidates-' + ++lists}, ...known.map(c => element('option', {value: c.name})));
    name.setAttribute('list', list.id);
    row.append(list);
  }
  if (assignment.agency) {
    row.append(element('small', {}, assignment.agencyId ? texts.registered : texts.unregistered));
  }
  row.append(button('×', () => row.remove(), {'aria-label': texts.drop + ' ' + assignment.agency}));
  row.idOf = words => words === assignment.agency ? assignment.agencyId : known.find(c => c.name === words)?.agencyId;
  return row;
}

function statedAgencies(rows) {
  return [...rows.querySelectorAll('.agency')]
    .map(row => ({role: row.querySelector('select').value, agency: row.querySelector('input').value.trim(), row}))
    .filter(stated => stated.agency !== '')
    .map(({role, agency, row}) => ({role, agency, agencyId: row.idOf(agency)}));
}
