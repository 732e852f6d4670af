/** What somebody has begun to type stays, though the phone is put away or a scene goes over it. */
const key = (id) => `sandbox-draft-${id}`;

export const draftOf = (id) => sessionStorage.getItem(key(id)) ?? '';

export function keepDraft(id, text) {
  if (text) sessionStorage.setItem(key(id), text);
  else sessionStorage.removeItem(key(id));
}
