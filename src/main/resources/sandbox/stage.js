import { h } from './dom.js';
import { notice } from './notices.js';
import { named, t } from './words.js';

/** What goes on at the moment, on whichever page it was begun: a scene, a move of time, a moment. */
let shown = { busy: false };
const listeners = [];

export const stageIsBusy = () => shown.busy;
export const onStage = (listener) => listeners.push(listener);

export const sceneTitle = (name, title) => named(`stage-${name}`, title || name);

/** What is being acted, told by a code and perhaps a day: "day:6.10". */
function step(told) {
  const [code, day] = (told.text || '').split(':');
  if (!code) return '';
  return named(`scene-${code}`, told.text, day);
}

function words(told) {
  if (told.what === 'time') return t('timeMoves');
  if (told.what === 'moment') return t('momentMoves');
  return [t('sceneRuns', sceneTitle(told.name)), step(told)].filter(Boolean).join('. ');
}

/** The strip under the head; meanwhile the clock and the scenes are locked. */
export function showStage(told) {
  const before = shown;
  shown = told;
  const strip = document.querySelector('#stage');
  strip.hidden = !told.busy;
  const text = strip.querySelector('[data-stage-text]');
  if (told.busy && text.textContent !== words(told)) text.textContent = words(told);
  const progress = strip.querySelector('progress');
  if (told.progress > 0) progress.value = told.progress;
  else progress.removeAttribute('value');
  for (const button of document.querySelectorAll('[data-locked]')) {
    button.disabled = told.busy;
    button.title = told.busy ? t('lockedMeanwhile') : '';
  }
  if (before.busy && !told.busy) ended(before, told);
  listeners.forEach((listener) => listener(told, before));
}

function ended(before, told) {
  if (told.failed) notice(named(`no-${told.failed}`, told.failed), 'bad');
  else if (before.what === 'scene') notice(t('sceneDone', sceneTitle(before.name)));
}

export function stageWords() {
  showStage(shown);
}

/** A list in a panel, under a line that says what it is. */
export function panelList(title, hint, rows) {
  return h('div', { class: 'choices', role: 'group', 'aria-label': title }, h('p', { class: 'hint' }, hint), ...rows);
}
