// Logs in with the authorization code flow and PKCE. Tokens stay in memory and go with the page.
const settings = document.getElementById('settings').dataset;
const realm = settings.realm + '/protocol/openid-connect';
const here = location.origin + location.pathname;
const SPARE_SECONDS = 20;
let tokens;

/** An access token in time; a person who is not logged in leaves for the login page and comes back. */
export async function token() {
  if (!tokens) {
    await comeBack() || await leave();
  } else if (tokens.until < Date.now()) {
    await take({grant_type: 'refresh_token', refresh_token: tokens.refresh}) || await leave();
  }
  return tokens.access;
}

async function comeBack() {
  const answer = new URLSearchParams(location.search);
  const sent = JSON.parse(sessionStorage.getItem('login') ?? '{}');
  if (!answer.has('code') || answer.get('state') !== sent.state) {
    return false;
  }
  sessionStorage.removeItem('login');
  history.replaceState(null, '', here);
  return take({grant_type: 'authorization_code', code: answer.get('code'), redirect_uri: here, code_verifier: sent.verifier});
}

async function leave() {
  const sent = {verifier: random(), state: random()};
  sessionStorage.setItem('login', JSON.stringify(sent));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sent.verifier));
  location.assign(realm + '/auth?' + new URLSearchParams({
    client_id: settings.client,
    redirect_uri: here,
    response_type: 'code',
    scope: 'openid',
    state: sent.state,
    code_challenge: base64(new Uint8Array(digest)),
    code_challenge_method: 'S256',
    ui_locales: document.documentElement.lang,
  }));
  return new Promise(() => {});
}

async function take(grant) {
  const answer = await fetch(realm + '/token', {
    method: 'POST',
    body: new URLSearchParams({client_id: settings.client, ...grant}),
  });
  if (!answer.ok) {
    return false;
  }
  const taken = await answer.json();
  tokens = {
    access: taken.access_token,
    refresh: taken.refresh_token,
    until: Date.now() + (taken.expires_in - SPARE_SECONDS) * 1000,
  };
  return true;
}

function random() {
  return base64(crypto.getRandomValues(new Uint8Array(32)));
}

function base64(bytes) {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
