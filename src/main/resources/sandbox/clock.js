import * as api from './api.js';
import { attachPanel, h } from './dom.js';
import { locale, t } from './words.js';
import { tried } from './notices.js';

let now = new Date();
let zone = 'UTC';
const formats = new Map();

function format(options) {
  const key = locale() + zone + JSON.stringify(options);
  if (!formats.has(key)) {
    formats.set(key, new Intl.DateTimeFormat(locale(), { timeZone: zone, ...options }));
  }
  return formats.get(key);
}

const DAY_OF = { year: 'numeric', month: '2-digit', day: '2-digit' };
export const dayKey = (at) => format(DAY_OF).format(at);
export const hourAndMinute = (at) => format({ hour: '2-digit', minute: '2-digit' }).format(at);

export function dayName(at) {
  if (dayKey(at) === dayKey(now)) return t('today');
  if (dayKey(at) === dayKey(new Date(now - 86400000))) return t('yesterday');
  const year = format({ year: 'numeric' });
  const sameYear = year.format(at) === year.format(now);
  return format({ weekday: 'short', day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) })
    .format(at);
}

/** The time for today, otherwise the date: what the list of people has room for. */
export function shortMoment(at) {
  if (dayKey(at) === dayKey(now)) return hourAndMinute(at);
  return format({ day: 'numeric', month: 'short' }).format(at);
}

export const fullMoment = (at) =>
  format({ day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }).format(at);

export const secondOf = (at) => format({ hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(at);

/** Changes with whatever changes how an hour is written. */
export const timekeeping = () => `${zone} ${locale()}`;

/** Changes with whatever changes how a day is written. */
export const calendar = () => `${dayKey(now)} ${timekeeping()}`;

function show() {
  const time = hourAndMinute(now);
  const day = format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).format(now);
  document.querySelector('[data-clock-time]').textContent = time;
  document.querySelector('[data-clock-day]').textContent = day;
  document.querySelector('.clock').title = zone;
  const brief = format({ weekday: 'short', day: 'numeric', month: 'short' }).format(now);
  for (const node of document.querySelectorAll('[data-clock]')) node.textContent = `${time}, ${brief}`;
}

/** Takes the server's time; tells whether a new day has begun. */
export function setTime(told) {
  const before = dayKey(now) + zone;
  if (told.zone) zone = told.zone;
  now = new Date(told.now);
  show();
  return before !== dayKey(now) + zone;
}

export const showClock = show;

async function move(how) {
  const machine = document.querySelector('#time');
  if (machine.classList.contains('moving')) return;
  machine.classList.add('moving');
  machine.setAttribute('aria-busy', 'true');
  const told = await tried(api.moveTime(how));
  machine.classList.remove('moving');
  machine.removeAttribute('aria-busy');
  const time = told ?? (await api.time().catch(() => null));
  if (!time) return;
  setTime(time);
  if (told) arrived(told);
}

let arrived = () => {};

const TEXT = 60;

/** Where one has come, and what the bot has said on the way, and to whom: a tap takes up the phone. */
function arrival(told, pickUp) {
  const strip = document.querySelector('#heard');
  const day = format({ weekday: 'long', day: 'numeric', month: 'long' }).format(now);
  const said = ({ id, name, count, text }) => h('li', {},
    h('button', { class: 'chip', 'data-heard': id, onclick: () => pickUp(id) }, name),
    ' ', `«${text.split('\n')[0].slice(0, TEXT)}»`, count > 1 ? ` ${t('andMore', count - 1)}` : '');
  strip.querySelector('[data-heard-text]').textContent =
    [t('arrived', `${day}, ${hourAndMinute(now)}`), t(told.heard.length ? 'heard' : 'heardNothing')].join('. ');
  strip.querySelector('ul').replaceChildren(...told.heard.map(said));
  strip.hidden = false;
}

function localNow() {
  const parts = Object.fromEntries(
    format({ ...DAY_OF, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
      .formatToParts(now)
      .map((part) => [part.type, part.value]),
  );
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

function dateForm(close) {
  const input = h('input', { type: 'datetime-local', name: 'to', value: localNow(), required: true });
  const why = h('p', { class: 'refused', role: 'alert', hidden: true });
  return h(
    'form',
    {
      onsubmit: (event) => {
        event.preventDefault();
        if (input.value < localNow()) {
          why.textContent = t('no-past');
          why.hidden = false;
          input.focus();
          return;
        }
        close();
        move({ to: input.value });
      },
    },
    h('label', {}, t('dateLabel'), input),
    why,
    h('button', { type: 'submit', class: 'strong', 'data-action': 'time-go' }, t('go')),
  );
}

export function timeMachine(pickUp) {
  arrived = (told) => arrival(told, pickUp);
  const strip = document.querySelector('#heard');
  strip.querySelector('[data-action=close-heard]').addEventListener('click', () => (strip.hidden = true));
  const on = (action, how) =>
    document.querySelector(`[data-action=${action}]`).addEventListener('click', () => move(how));
  on('advance-hour', { advance: 'PT1H' });
  on('advance-day', { advance: 'PT24H' });
  on('advance-week', { advance: 'PT168H' });
  on('advance-next', { next: true });
  attachPanel(document.querySelector('[data-action=time-to]'), dateForm);
}
