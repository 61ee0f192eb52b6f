// The import over REST, each change on the version that was read last.
import {token} from './login.js';

const imports = '/api/v1/plan-imports/';
const path = imports + location.pathname.split('/').pop();
let version;

/** This import, or another one, which is not changed here. */
export async function read(other) {
  return other ? (await ask('GET', imports + other)).json() : json('GET', '');
}

export async function text() {
  return (await send('GET', '/text')).text();
}

export function correct(patch) {
  return json('PATCH', '', patch);
}

export function accept() {
  return json('POST', '/acceptance');
}

/** The plan as a Word file, with its name. */
export async function word(plan) {
  const answer = await ask('GET', '/api/v1/plans/' + plan + '/document');
  return {name: answer.headers.get('Content-Disposition').match(/filename="(.*)"/)[1], content: await answer.blob()};
}

async function json(method, below, body) {
  const answer = await send(method, below, body);
  version = answer.headers.get('ETag');
  return answer.json();
}

function send(method, below, body) {
  return ask(method, path + below, body);
}

async function ask(method, url, body) {
  const answer = await fetch(url, {
    method,
    headers: {
      'Authorization': 'Bearer ' + await token(),
      'Accept-Language': document.documentElement.lang,
      ...(method === 'GET' ? {} : {'If-Match': version}),
      ...(body ? {'Content-Type': 'application/json'} : {}),
    },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) {
    throw new Refused(answer.status, await answer.json().catch(() => ({})));
  }
  return answer;
}

/** A problem as the service words it. */
export class Refused extends Error {
  constructor(status, problem) {
    const errors = problem.errors ?? [];
    super([problem.title ?? status, ...(errors.length ? errors.map(e => e.message) : [problem.detail ?? ''])].filter(Boolean).join(': '));
    this.errors = errors;
    this.isOutdated = status === 412;
  }
}
