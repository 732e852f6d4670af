import { h, reconcile } from './dom.js';
import { calendar, shortMoment } from './clock.js';
import { currentLanguage, roleName, t } from './words.js';

let people = [];
let shownRole = '';
let held = [];
let lastStop = '';
let pickUp = () => {};

export const everybody = () => people;
export const personOf = (id) => people.find((person) => String(person.id) === String(id));

const folded = (text) => String(text ?? '').toLowerCase().replaceAll('ё', 'е');

export function matches(person, search) {
  const where = folded(`${person.name} ${roleName(person.role)} ${person.role} ${person.phone ?? ''}`);
  return folded(search).split(/\s+/).every((word) => where.includes(word));
}

export function avatar(person) {
  const words = String(person.name).trim().split(/\s+/);
  const initials = (words[0]?.[0] ?? '') + (words.length > 1 ? words.at(-1)[0] : '');
  return h('span', { class: `avatar${person.online ? ' online' : ''}`, style: { '--own': person.colour || '#8a6d4f' },
    'aria-hidden': 'true' }, initials);
}

const search = () => document.querySelector('#people input[name=search]');

export function peopleList(onPick) {
  pickUp = onPick;
  search().addEventListener('input', showPeople);
  const list = document.querySelector('#people .list');
  list.addEventListener('keydown', walk);
  list.addEventListener('focusin', (event) => {
    lastStop = event.target.dataset.person;
    oneStop(list);
  });
}

export function setPeople(list) {
  people = list;
  showPeople();
}

export function setHeld(ids) {
  held = ids.map(String);
  showPeople();
}

export function showPeople() {
  showRoles();
  const shown = people.filter((person) =>
    (!shownRole || person.role === shownRole) && matches(person, search().value));
  const list = document.querySelector('#people .list');
  reconcile(list, shown.map(asItem), item);
  oneStop(list);
  const empty = document.querySelector('#people .empty');
  empty?.remove();
  if (!shown.length) list.after(h('p', { class: 'empty' }, t(people.length ? 'nobody' : 'emptyPeople')));
  const unread = people.reduce((sum, person) => sum + (person.unread || 0), 0);
  document.title = (unread ? `(${unread}) ` : '') + t('title');
}

/** The list is one stop of the Tab key, so that one gets past it; arrows go through it. */
function oneStop(list) {
  const all = [...list.querySelectorAll('[data-person]')];
  const stop = all.find((one) => one === document.activeElement)
    ?? all.find((one) => one.dataset.person === lastStop) ?? all[0];
  for (const one of all) one.tabIndex = one === stop ? 0 : -1;
}

function walk(event) {
  const all = [...event.currentTarget.querySelectorAll('[data-person]')];
  const at = all.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  all[Math.min(Math.max(to, 0), all.length - 1)].focus();
}

function asItem(person) {
  const isHeld = held.includes(String(person.id));
  return { key: String(person.id), person, isHeld,
    sign: JSON.stringify([person, isHeld, calendar()]) };
}

function item({ person, isHeld }) {
  const unread = person.unread
    ? h('span', { class: 'badge' }, h('span', { class: 'unseen' }, `${t('unread', '')} `), person.unread) : null;
  return h('li', {}, h('button', {
    class: `person${isHeld ? ' held' : ''}${person.started ? '' : ' asleep'}`,
    'data-person': person.id,
    'aria-pressed': String(isHeld),
    onclick: () => pickUp(person.id),
  },
    avatar(person),
    h('span', { class: 'who' },
      h('span', { class: 'line' }, h('b', {}, person.name),
        person.lastAt ? h('time', { datetime: person.lastAt }, shortMoment(new Date(person.lastAt))) : null),
      h('small', { class: 'role' }, roleName(person.role),
        person.blocked ? h('em', {}, ` · ${t('blockedBot')}`) : null),
      h('span', { class: 'line' },
        h('span', { class: 'last' }, person.lastText || (person.started ? '' : t('notStarted'))), unread))));
}

function showRoles() {
  const roles = [...new Set(people.map((person) => person.role))].filter(Boolean);
  if (shownRole && !roles.includes(shownRole)) shownRole = '';
  const chips = roles.length > 1 ? ['', ...roles] : [];
  const place = document.querySelector('#people .roles');
  place.hidden = !chips.length;
  reconcile(place, chips.map((role) => ({ key: role, role, sign: `${role === shownRole}${currentLanguage()}` })),
    ({ role }) => h('button', { class: 'chip', 'aria-pressed': String(role === shownRole), 'data-role': role || 'all',
      onclick: () => {
        shownRole = role;
        showPeople();
      } }, role ? roleName(role) : t('all')));
}
