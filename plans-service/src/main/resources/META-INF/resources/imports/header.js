// What the document says of itself.
import {area, choice, date, rows, text} from './entries.js';
import {sheet} from './sheet.js';
import {choices, day, texts} from './texts.js';

const levels = Object.fromEntries(['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE'].map(level => [level, texts['level.' + level]]));
const types = choice(choices.documentType, true);
const FIELDS = [
  {name: 'type', label: texts.documentType, entry: types},
  {name: 'number', label: texts.number, entry: text},
  {name: 'date', label: texts.date, entry: date},
  {name: 'place', label: texts.place, entry: text},
  {name: 'issuer', label: texts.issuer, entry: text},
  {name: 'level', label: texts.level, entry: choice(levels, true)},
  {name: 'title', label: texts.name, entry: area},
  {
    name: 'basis',
    label: texts.basis,
    entry: rows({
      type: {label: texts.documentType, entry: types},
      number: {label: texts.number, entry: text},
      date: {label: texts.date, entry: date},
      issuer: {label: texts.issuer, entry: text},
    }, 'number'),
  },
  {
    name: 'distribution',
    label: texts.distribution,
    entry: rows({
      name: {label: texts.recipient, entry: text},
      purpose: {label: texts.purpose, entry: text},
    }, 'name'),
  },
];

export function headerForm(read, {editable, save}) {
  return sheet({
    label: texts.header,
    fields: FIELDS,
    value: read.document,
    original: read.original.document ?? {},
    path: 'document',
    editable,
    save: patch => save(Object.keys(patch).length ? {document: patch} : {}, 'header'),
  });
}

/** In one line. */
export function headerWords({type, number, date, issuer}) {
  return [choices.documentType[type], number, date && day(date), issuer].filter(Boolean).join(' · ');
}
