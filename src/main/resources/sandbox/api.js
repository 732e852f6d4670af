const ROOT = '/sandbox/api';

/** What went wrong, by a code for which the page has words in both languages. */
export class Failure extends Error {
  constructor(code, details = []) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

async function call(method, path, body) {
  const form = body instanceof FormData;
  const response = await fetch(ROOT + path, {
    method,
    headers: body === undefined || form ? {} : { 'Content-Type': 'application/json' },
    body: body === undefined || form ? body : JSON.stringify(body),
  }).catch(() => {
    throw new Failure('offline');
  });
  const text = await response.text();
  if (!response.ok) throw failure(response.status, text);
  return text ? JSON.parse(text) : null;
}

function failure(status, text) {
  try {
    const { code, details } = JSON.parse(text);
    if (code) return new Failure(code, details);
  } catch {
    // not from the page's own server side
  }
  return new Failure(status === 413 ? 'tooBig' : 'status', [status]);
}

const get = (path) => call('GET', path);
const post = (path, body = {}) => call('POST', path, body);
const chat = (id, act = '') => `/chats/${encodeURIComponent(id)}${act && '/'}${act}`;

export const people = () => get('/people');
export const newPerson = (person) => post('/people', person);
/** The whole chat, or what is new since the page last looked. */
export const talk = (id, known) =>
  get(chat(id) + (known ? `?life=${known.life}&since=${known.revision}` : ''));
export const wire = (id, after) => get(`${chat(id, 'wire')}?after=${after}`);
export const say = (id, text) => post(chat(id, 'say'), { text });
export const press = (id, messageId, data) => post(chat(id, 'press'), { messageId, data });
export const keyboard = (id, label) => post(chat(id, 'keyboard'), { label });
export const contact = (id, ofPerson) => post(chat(id, 'contact'), ofPerson ? { ofPerson } : {});
export const sticker = (id, emoji) => post(chat(id, 'sticker'), { emoji });
export const voice = (id) => post(chat(id, 'voice'));
export const edit = (id, messageId, text) => post(chat(id, 'edit'), { messageId, text });
export const open = (id, link) => post(chat(id, 'open'), { link });
export const read = (id) => post(chat(id, 'read'));
export const block = (id) => post(chat(id, 'block'));
export const unblock = (id) => post(chat(id, 'unblock'));

export function file(id, chosen) {
  const form = new FormData();
  form.append('file', chosen, chosen.name);
  return post(chat(id, 'file'), form);
}

export const time = () => get('/time');
export const moveTime = (how) => post('/time', how);
export const stages = () => get('/stages');
export const playStage = (name, sure) => post('/stages', { name, sure });
export const moments = () => get('/moments');
export const keepMoment = (name) => post('/moments', { name });
export const bringBack = (id, sure) => post(`/moments/${id}`, { sure });
export const forgetMoment = (id) => call('DELETE', `/moments/${id}`);
export const fault = (what) => post('/faults', what);

/** Listens to the server; `heard` maps names of events to what is done with their data. */
export function listen(heard, connected) {
  const source = new EventSource(`${ROOT}/events`);
  source.addEventListener('open', () => connected(true));
  source.addEventListener('error', () => connected(false));
  for (const [name, act] of Object.entries(heard)) {
    source.addEventListener(name, (event) => act(parsed(event.data)));
  }
}

function parsed(data) {
  try {
    return JSON.parse(data);
  } catch {
    return data;
  }
}
