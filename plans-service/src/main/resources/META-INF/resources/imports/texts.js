// The words of the page, in the language of whoever reads it.
const given = JSON.parse(document.getElementById('texts').dataset.texts);

/** By their keys in camel case, so that as-read is texts.asRead. */
export const texts = Object.fromEntries(Object.entries(given)
  .map(([key, words]) => [key.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase()), words]));

/** Every value that may be chosen with its words, such as choices.role.LEAD. */
export const choices = Object.fromEntries(Object.entries(given.choices)
  .map(([key, values]) => [key.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase()), values]));

/** A day as people here write it. */
export function day(iso) {
  return iso.slice(0, 10).split('-').map(Number).reverse().join('/');
}
