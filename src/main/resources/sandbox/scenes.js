import * as api from './api.js';
import { confirmLoss } from './dialogs.js';
import { attachPanel, h } from './dom.js';
import { notice, reason, tried } from './notices.js';
import { panelList, sceneTitle, stageIsBusy } from './stage.js';
import { named, t } from './words.js';

let known = [];

export const scenes = () => known;

export async function loadScenes() {
  known = await api.stages().catch(() => known);
}

/** A button for each scene, which says what one will see. */
export function sceneChoice(scene, chosen) {
  return h('button', { class: 'choice scene', 'data-stage': scene.name, 'data-locked': '', disabled: stageIsBusy(), onclick: () => {
    chosen?.();
    play(scene);
  } }, h('span', { class: 'who' }, h('b', {}, sceneTitle(scene.name, scene.title)),
    h('small', {}, named(`about-${scene.name}`, ''))));
}

export function scenePicker() {
  attachPanel(document.querySelector('[data-action=stages]'), (close) => {
    const place = h('div', {});
    const fill = () => place.replaceChildren(panelList(t('stages'), known.length ? t('stagesHint') : t('noStages'),
      known.map((scene) => sceneChoice(scene, close))));
    fill();
    // drawn anew under a finger that is going down, a button would lose its press
    const before = JSON.stringify(known);
    loadScenes().then(() => JSON.stringify(known) === before || fill());
    return place;
  });
}

const play = (scene) => losing((sure) => api.playStage(scene.name, sure), sceneTitle(scene.name, scene.title));

/**
 * Does what wipes the table. When something made by hand would be lost, one is asked first, and may
 * keep the moment. Gives undefined when it was not done.
 */
export async function losing(act, title) {
  try {
    return await act(false);
  } catch (failure) {
    if (failure.code !== 'handmade') {
      notice(t('failed', reason(failure)), 'bad');
      return undefined;
    }
    const answer = await confirmLoss(title, failure.details[0]);
    if (!answer) return undefined;
    if (answer === 'keep' && (await tried(api.keepMoment(t('momentBefore', title)))) === undefined) return undefined;
    return tried(act(true));
  }
}
