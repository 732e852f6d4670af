import * as api from './api.js';
import { fullMoment } from './clock.js';
import { attachPanel, h, icon } from './dom.js';
import { notice, tried } from './notices.js';
import { losing } from './scenes.js';
import { panelList, stageIsBusy } from './stage.js';
import { t } from './words.js';

const titleOf = (moment) => moment.name || fullMoment(new Date(moment.at));

/** Keeps all phones, the bot and the clock as they are now, and brings them back. */
export function momentsMenu() {
  attachPanel(document.querySelector('[data-action=moments]'), (close) => {
    const place = h('div', {});
    const fill = async () => {
      const kept = (await api.moments().catch(() => null)) ?? [];
      place.replaceChildren(keeping(close), panelList(t('moments'), t(kept.length ? 'momentsKept' : 'noMomentsYet'),
        kept.map((moment) => line(moment, close, fill))));
    };
    place.append(keeping(close));
    fill();
    return place;
  });
}

function keeping(close) {
  const name = h('input', { name: 'moment', maxlength: '60', autocomplete: 'off', placeholder: t('momentName') });
  return h('form', { onsubmit: async (event) => {
    event.preventDefault();
    close();
    const kept = await tried(api.keepMoment(name.value));
    if (kept) notice(t('momentIsKept', titleOf(kept)));
  } },
    h('p', { class: 'hint' }, t('momentsHint')),
    h('label', {}, t('momentNameLabel'), name),
    h('button', { type: 'submit', class: 'strong', 'data-action': 'keep-moment', disabled: stageIsBusy() }, t('keepMoment')));
}

function line(moment, close, changed) {
  const title = titleOf(moment);
  return h('div', { class: 'moment' },
    h('button', { class: 'choice', 'data-moment': moment.id, disabled: stageIsBusy(), onclick: async () => {
      close();
      const back = await losing((sure) => api.bringBack(moment.id, sure), title);
      if (back) notice(t('momentIsBack', title));
    } }, h('span', { class: 'who' }, h('b', {}, title),
      moment.name ? h('small', {}, fullMoment(new Date(moment.at))) : null)),
    h('button', { class: 'quiet', 'aria-label': t('forgetMoment', title), title: t('forgetMoment', title),
      onclick: async () => {
        await tried(api.forgetMoment(moment.id));
        changed();
      } }, icon('close')));
}
