import { h } from './dom.js';
import { everybody } from './people.js';
import { sceneChoice, scenes } from './scenes.js';
import { t } from './words.js';

/** Whose phones show most of a scene while it is acted. */
const ROLES = ['curator', 'mentee', 'mentor', 'guardian'];

/** The first person of each role, those first whom a newcomer wants to see. */
export function oneOfEach() {
  const people = everybody();
  const rest = people.map((person) => person.role).filter((role) => !ROLES.includes(role));
  return [...new Set([...ROLES, ...rest])]
    .map((role) => people.find((person) => person.role === role))
    .filter(Boolean);
}

/** What stands on the empty table: what this is, and what to press first. */
export function welcome({ pickUpSome }) {
  const offered = [...scenes()].sort((a, b) => order(a) - order(b));
  return h('div', { class: 'welcome' },
    h('div', { class: 'welcome-mark', 'aria-hidden': 'true' }, h('i'), h('i')),
    h('h2', {}, t('welcomeTitle')),
    h('p', {}, t(offered.length ? 'welcomeHint' : 'pickHint')),
    offered.length ? h('div', { class: 'welcome-scenes', role: 'group', 'aria-label': t('stages') },
      offered.map((scene) => sceneChoice(scene))) : null,
    oneOfEach().length > 1
      ? h('button', { class: offered.length ? '' : 'strong', 'data-action': 'one-of-each', onclick: pickUpSome }, t('pickOneOfEach'))
      : null);
}

/** First the one in which most is to be seen. */
const FIRST = ['pairs-at-work', 'pairs-proposed', 'before-the-gathering', 'before-the-season', 'end-of-the-season'];
const order = (scene) => (FIRST.includes(scene.name) ? FIRST.indexOf(scene.name) : FIRST.length);
