import * as api from './api.js';
import { attachPanel, h } from './dom.js';
import { named, t, currentLanguage } from './words.js';
import { notice, tried } from './notices.js';

let busy = false;

export const stageIsBusy = () => busy;

function panelList(title, hint, rows) {
  return h('div', { class: 'choices', role: 'group', 'aria-label': title },
    h('p', { class: 'hint' }, hint), ...rows);
}

export function stagePicker() {
  let known = [];
  const button = document.querySelector('[data-action=stages]');
  const load = async () => {
    known = await api.stages().catch(() => known);
  };
  load();
  button.addEventListener('pointerenter', load);
  attachPanel(button, (close) => {
    const place = h('div', {});
    const fill = () => place.replaceChildren(panelList(t('stages'), known.length ? t('stagesHint') : t('noStages'),
      known.map((stage) => h('button', { class: 'choice', 'data-stage': stage.name, disabled: busy,
        onclick: () => {
          close();
          play(stage);
        } }, titleOf(stage)))));
    fill();
    load().then(fill);
    return place;
  });
}

const titleOf = (stage) => named(`stage-${stage.name}`, stage.title || stage.name);

/** What is being acted, told by a code and perhaps a day: "day:6.10". */
function sceneOf(told) {
  const [code, day] = (told.text || '').split(':');
  return named(`scene-${code}`, told.text || told.title || told.name || '', day);
}

async function play(stage) {
  showStage({ title: titleOf(stage), busy: true, progress: 0, text: '' });
  const told = await tried(api.playStage(stage.name));
  if (told === undefined) showStage({ busy: false });
}

/** The strip under the head while the people act a scene. */
export function showStage(told) {
  busy = Boolean(told.busy);
  const strip = document.querySelector('#stage');
  strip.hidden = !busy;
  const text = strip.querySelector('[data-stage-text]');
  const words = sceneOf(told);
  if (text.textContent !== words) text.textContent = words;
  const progress = strip.querySelector('progress');
  if (Number.isFinite(told.progress) && told.progress > 0) progress.value = told.progress;
  else progress.removeAttribute('value');
  if (!busy && told.text) notice(told.text);
}

const KINDS = {
  ru: { TOO_MANY_REQUESTS: '429: слишком часто', SERVER_ERROR: '500: ошибка сервера',
    BAD_GATEWAY: '502: страница HTML вместо ответа', DROP: 'обрыв соединения', HANG: 'молчание',
    CONFLICT: '409: второй читатель', BROKEN_UPDATE: 'обновление, которое не прочитать',
    UNKNOWN_UPDATE: 'обновление неизвестного вида' },
  en: { TOO_MANY_REQUESTS: '429: too many requests', SERVER_ERROR: '500: server error',
    BAD_GATEWAY: '502: an HTML page for an answer', DROP: 'dropped connection', HANG: 'silence',
    CONFLICT: '409: a second poller', BROKEN_UPDATE: 'an update that cannot be read',
    UNKNOWN_UPDATE: 'an update of an unknown kind' },
};
const METHODS = ['sendMessage', 'editMessageText', 'answerCallbackQuery', 'sendDocument', 'sendPhoto', 'getUpdates'];

export function faultMenu() {
  attachPanel(document.querySelector('[data-action=faults]'), (close) => {
    const kinds = KINDS[currentLanguage()];
    const kind = h('select', { name: 'kind' },
      Object.entries(kinds).map(([code, name]) => h('option', { value: code }, name)));
    const method = h('select', { name: 'method' }, h('option', { value: '' }, t('anyMethod')),
      METHODS.map((name) => h('option', { value: name }, name)));
    const times = h('input', { type: 'number', name: 'times', min: '1', max: '1000', value: '1', required: true });
    const seconds = h('input', { type: 'number', name: 'seconds', min: '0', max: '600', value: '5', required: true });
    const send = async (what, told) => {
      close();
      if ((await tried(api.fault(what))) !== undefined) notice(told);
    };
    return h('form', {
      onsubmit: (event) => {
        event.preventDefault();
        send({ kind: kind.value, method: method.value, times: +times.value, seconds: +seconds.value },
          t('broken', kinds[kind.value]));
      },
    },
      h('p', { class: 'hint' }, t('faultsHint')),
      h('label', {}, t('faultKind'), kind),
      h('label', {}, t('faultMethod'), method),
      h('div', { class: 'pair' }, h('label', {}, t('faultTimes'), times), h('label', {}, t('faultSeconds'), seconds)),
      h('div', { class: 'pair' },
        h('button', { type: 'submit', class: 'strong', 'data-action': 'break' }, t('breakIt')),
        h('button', { 'data-action': 'repair',
          onclick: () => send({ kind: 'NONE', method: '', times: 0, seconds: 0 }, t('repaired')) }, t('repair'))));
  });
}
