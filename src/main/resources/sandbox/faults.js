import * as api from './api.js';
import { attachPanel, h } from './dom.js';
import { notice, tried } from './notices.js';
import { named, t } from './words.js';

const KINDS = ['TOO_MANY_REQUESTS', 'SERVER_ERROR', 'BAD_GATEWAY', 'DROP', 'HANG', 'CONFLICT', 'BROKEN_UPDATE',
  'UNKNOWN_UPDATE'];
const METHODS = ['sendMessage', 'editMessageText', 'answerCallbackQuery', 'sendDocument', 'sendPhoto', 'getUpdates'];
const ENDLESS = 100000;

let broken = [];

const nameOf = (kind) => named(`fault-${kind}`, kind);
const repair = async () => {
  if ((await tried(api.fault({ kind: 'NONE' }))) !== undefined) notice(t('repaired'));
};

export function faultMenu() {
  attachPanel(document.querySelector('[data-action=faults]'), (close) => {
    const kind = h('select', { name: 'kind' }, KINDS.map((code) => h('option', { value: code }, nameOf(code))));
    const method = h('select', { name: 'method' }, h('option', { value: '' }, t('anyMethod')),
      METHODS.map((name) => h('option', { value: name }, name)));
    const times = h('input', { type: 'number', name: 'times', min: '1', max: '1000', value: '1', required: true });
    const seconds = h('input', { type: 'number', name: 'seconds', min: '0', max: '600', value: '5', required: true });
    return h('form', {
      onsubmit: async (event) => {
        event.preventDefault();
        close();
        const what = { kind: kind.value, method: method.value, times: +times.value, seconds: +seconds.value };
        if ((await tried(api.fault(what))) !== undefined) notice(t('broken', nameOf(kind.value)));
      },
    },
      h('p', { class: 'hint' }, t('faultsHint')),
      h('label', {}, t('faultKind'), kind),
      h('label', {}, t('faultMethod'), method),
      h('div', { class: 'pair' }, h('label', {}, t('faultTimes'), times), h('label', {}, t('faultSeconds'), seconds)),
      h('div', { class: 'pair' },
        h('button', { type: 'submit', class: 'strong', 'data-action': 'break' }, t('breakIt')),
        h('button', { 'data-action': 'repair', onclick: () => {
          close();
          repair();
        } }, t('repair'))));
  });
  document.querySelector('[data-action=repair-all]').addEventListener('click', repair);
}

/** The strip that says what is broken, on every page, until it has struck or is mended. */
export function showFaults(list = broken) {
  broken = list;
  const strip = document.querySelector('#broken');
  strip.hidden = !broken.length;
  const each = ({ kind, method, left }) => [nameOf(kind), method || t('anyMethod'),
    left > ENDLESS ? t('faultForEver') : t('faultLeft', left)].join(', ');
  const words = broken.length ? t('networkBroken', broken.map(each).join('; ')) : '';
  const text = strip.querySelector('[data-broken-text]');
  if (text.textContent !== words) text.textContent = words;
}
