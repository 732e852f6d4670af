import * as api from './api.js';
import { setTime, showClock, timeMachine } from './clock.js';
import { choosePerson, newPerson, preview } from './dialogs.js';
import { faultMenu, showFaults } from './faults.js';
import { readLink } from './links.js';
import { momentsMenu } from './moments.js';
import { notice, tried } from './notices.js';
import { everybody, peopleList, personOf, setHeld, setPeople, showPeople } from './people.js';
import { Phone, SMALL } from './phone.js';
import { loadScenes, scenePicker } from './scenes.js';
import { onStage, showStage, stageIsBusy, stageWords } from './stage.js';
import { oneOfEach, welcome } from './welcome.js';
import { currentLanguage, speak, t, wordsInto } from './words.js';

const MOST_PHONES = 4;
const MOST_TO_WATCH = 3;
const narrow = matchMedia(SMALL);
const place = document.querySelector('#phones');
const phones = new Map();
let lastTouched = [];

// which phones are on the table

const inHash = () => decodeURIComponent(location.hash.slice(1)).split(',').filter(Boolean).slice(0, MOST_PHONES);

function remember(push) {
  const hash = `#${[...phones.keys()].map(encodeURIComponent).join(',')}`;
  if (hash === (location.hash || '#')) return;
  history[push ? 'pushState' : 'replaceState'](null, '', hash);
}

function touch(id) {
  lastTouched = [...lastTouched.filter((one) => one !== id), id];
}

function pickUp(anyId, focus = true) {
  const id = String(anyId);
  touch(id);
  if (!phones.has(id)) {
    if (narrow.matches) [...phones.keys()].forEach(drop);
    if (phones.size >= MOST_PHONES) drop(lastTouched.find((one) => phones.has(one)));
    lay(id);
    remember(narrow.matches);
    arranged();
  }
  if (focus) phones.get(id).focus();
}

function lay(id) {
  const phone = new Phone(id, { follow, putAway });
  phone.node.addEventListener('focusin', () => touch(id));
  phones.set(id, phone);
  place.append(phone.node);
}

function drop(id) {
  phones.get(id)?.remove();
  phones.delete(id);
}

function putAway(id) {
  if (narrow.matches) [...phones.keys()].forEach(drop);
  drop(id);
  remember(false);
  arranged();
  document.querySelector(`#people [data-person="${CSS.escape(id)}"]`)?.focus();
}

/** Makes the table show what the address says: on loading, and on the browser's back and forward. */
function fromHash() {
  const wanted = inHash();
  [...phones.keys()].filter((id) => !wanted.includes(id)).forEach(drop);
  for (const id of wanted.filter((one) => !phones.has(one))) lay(id);
  arranged();
}

function arranged() {
  document.body.classList.toggle('holding', phones.size > 0);
  place.dataset.count = phones.size;
  setHeld([...phones.keys()]);
  greet();
}

function greet() {
  const shown = document.querySelector('.welcome');
  const underWay = stageIsBusy() || (narrow.matches && everybody().some((person) => person.started));
  const fresh = phones.size || underWay ? null : welcome({ pickUpSome: () => pickUpSome(MOST_PHONES) });
  if (shown?.innerHTML === fresh?.innerHTML && shown?.parentNode === welcomePlace()) return;
  shown?.remove();
  if (fresh) welcomePlace().prepend(fresh);
}

/** On a small screen the table is not seen while it is empty: there the list begins with it. */
const welcomePlace = () => (narrow.matches ? document.querySelector('#people') : place);

function pickUpSome(most) {
  oneOfEach().slice(0, most).forEach((person) => pickUp(person.id, false));
}

// links between phones

async function follow(href, fromId) {
  const link = readLink(href);
  if (link.kind === 'web') {
    window.open(href, '_blank', 'noopener');
    return;
  }
  const shared = link.kind === 'share';
  const chosen = await choosePerson({
    title: t(shared ? 'shareTitle' : 'linkTitle'),
    hint: shared ? t('shareHint') : null,
    extra: preview(link.text, link.href),
    first: shared ? null : fromId,
    without: shared ? fromId : null,
    withNew: true,
  });
  const person = chosen === 'new' ? await madePerson() : chosen;
  if (!person) return;
  pickUp(person.id);
  if ((await tried(api.open(person.id, link.href))) === undefined) return;
  notice(t(shared ? 'forwarded' : 'opened', person.name));
  phones.get(String(person.id))?.load();
}

async function madePerson() {
  const person = await newPerson();
  if (person) await refreshPeople();
  return person;
}

// what the server tells

async function refreshPeople() {
  const list = await api.people().catch(() => null);
  if (!list) return;
  setPeople(list);
  if (!stageIsBusy()) [...phones.keys()].filter((id) => !personOf(id)).forEach(putAwayGone);
  if (watching && !phones.size && list.some((person) => person.started)) {
    watching = false;
    pickUpSome(MOST_TO_WATCH);
  }
  if (!phones.size) greet();
}

/** Whoever looks at an empty table when a scene begins is given phones to see it on. */
let watching = false;

function sceneGoesOn(told, before) {
  if (told.busy === before.busy) return;
  watching = told.busy && told.what === 'scene' && !phones.size && !narrow.matches;
  greet();
  if (!told.busy) refreshAll();
}

function putAwayGone(id) {
  drop(id);
  remember(false);
  arranged();
}

let peopleSoon = null;

/** Many events come at once while a scene is acted: one look serves them all. */
function refreshPeopleSoon() {
  peopleSoon ??= setTimeout(() => {
    peopleSoon = null;
    refreshPeople();
  }, 250);
}

function chatChanged(told) {
  phones.get(String(told?.id ?? told))?.load();
  refreshPeopleSoon();
}

async function refreshTime() {
  const told = await api.time().catch(() => null);
  if (told) timeTold(told);
}

function timeTold(told) {
  if (!setTime(told)) return;
  showPeople();
  phones.forEach((phone) => phone.load());
}

function refreshAll() {
  refreshTime();
  refreshPeople();
  phones.forEach((phone) => phone.load());
}

function connected(is) {
  document.querySelector('#offline').hidden = is;
  if (is) refreshAll();
}

// the head of the page

function chooseLanguage(language) {
  speak(language);
  showWords();
  phones.forEach((phone) => phone.words());
}

function showWords() {
  wordsInto(document);
  for (const language of ['ru', 'en']) {
    document.querySelector(`[data-action=language-${language}]`)
      .setAttribute('aria-pressed', String(language === currentLanguage()));
  }
  showClock();
  showPeople();
  stageWords();
  showFaults();
  greet();
}

function toolsOnSmallScreens() {
  const toggle = document.querySelector('#tools-toggle');
  const open = (is) => {
    document.body.classList.toggle('tools-open', is);
    toggle.setAttribute('aria-expanded', String(is));
  };
  toggle.addEventListener('click', () => open(!document.body.classList.contains('tools-open')));
  document.querySelector('#room').addEventListener('click', () => open(false));
  document.addEventListener('keydown', (event) => event.key === 'Escape' && open(false));
}

peopleList((id) => pickUp(id));
timeMachine(pickUp);
scenePicker();
momentsMenu();
faultMenu();
onStage(sceneGoesOn);
toolsOnSmallScreens();
showWords();
await Promise.all([refreshTime(), loadScenes()]);
fromHash();
narrow.addEventListener('change', greet);
document.querySelector('[data-action=new-person]').addEventListener('click', async () => {
  const person = await madePerson();
  if (person) pickUp(person.id);
});
for (const language of ['ru', 'en']) {
  document.querySelector(`[data-action=language-${language}]`).addEventListener('click', () => chooseLanguage(language));
}
for (const kind of ['dragover', 'drop']) window.addEventListener(kind, (event) => event.preventDefault());
window.addEventListener('hashchange', fromHash);
window.addEventListener('popstate', fromHash);
document.addEventListener('visibilitychange', () => phones.forEach((phone) => phone.becameVisible()));
setInterval(() => document.hidden || refreshTime(), 15000);
refreshAll();
api.listen({ chat: chatChanged, people: refreshPeopleSoon, time: timeTold, stage: showStage, faults: showFaults }, connected);
