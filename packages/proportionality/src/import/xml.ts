import { DomainError } from '@lga/rules';
import { characterData } from './xml-text.js';

/** An element with its own text and its child elements in order; attributes are checked and not kept. */
export interface XmlElement {
  readonly name: string;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

const mostCharacters = 20_000_000;
const mostElements = 200_000;
const deepest = 64;

const nameForm = '[A-Za-z_][\\w.:-]*';
const startTag = new RegExp(
  `<(${nameForm})((?:\\s+${nameForm}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`,
  'y',
);
const endTag = new RegExp(`</(${nameForm})\\s*>`, 'y');
const attribute = new RegExp(`(${nameForm})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'g');

interface Open {
  readonly name: string;
  readonly text: string[];
  readonly children: XmlElement[];
}

/**
 * The root element of a small, well-formed document: elements, attributes, text, CDATA, comments, the five named
 * entities and character references. A document type is refused, so that no entity can be declared.
 *
 * @throws {DomainError} `xml-not-well-formed`, `xml-doctype`, `xml-too-large`.
 */
export function xmlRoot(source: string): XmlElement {
  if (source.length > mostCharacters) throw tooLarge(`at most ${mostCharacters} characters`);
  const document: Open = { name: '', text: [], children: [] };
  const open: Open[] = [document];
  let elements = 0;
  let at = source.startsWith('\uFEFF') ? 1 : 0;
  while (at < source.length) {
    const here = open.at(-1) ?? document;
    const step = next(source, at);
    if (step.opens !== undefined) {
      elements += 1;
      if (elements > mostElements) throw tooLarge(`at most ${mostElements} elements`);
      if (open.length > deepest) throw tooLarge(`at most ${deepest} elements inside each other`);
      open.push({ name: step.opens, text: [], children: [] });
    }
    if (step.text) addText(here, step.text, here === document);
    if (step.closes !== undefined) close(open, step.closes);
    at = step.to;
  }
  const [root] = document.children;
  if (open.length > 1 || !root || document.children.length > 1)
    throw notWellFormed('one root element, closed by the end of the document');
  return root;
}

interface Next {
  readonly to: number;
  readonly opens?: string;
  readonly closes?: string;
  readonly text?: string;
}

function next(source: string, at: number): Next {
  if (source[at] !== '<') {
    const end = source.indexOf('<', at);
    const to = end < 0 ? source.length : end;
    return { to, text: characterData(source.slice(at, to)) };
  }
  if (source.startsWith('<!--', at)) return { to: after(source, at + 4, '-->') };
  if (source.startsWith('<![CDATA[', at)) {
    const to = after(source, at + 9, ']]>');
    return { to, text: source.slice(at + 9, to - 3) };
  }
  if (source.startsWith('<?', at)) return { to: after(source, at + 2, '?>') };
  if (source.startsWith('<!', at))
    throw new DomainError('xml-doctype', 'A document without a document type was expected; one came.');
  return tag(source, at);
}

function tag(source: string, at: number): Next {
  endTag.lastIndex = at;
  const closing = endTag.exec(source);
  if (closing) return { to: endTag.lastIndex, closes: closing[1] ?? '' };
  startTag.lastIndex = at;
  const opening = startTag.exec(source);
  if (!opening) throw notWellFormed('each tag is complete and its attributes stand in quotes');
  const [, name = '', attributes = '', empty] = opening;
  checkAttributes(attributes);
  return { to: startTag.lastIndex, opens: name, ...(empty === '/' && { closes: name }) };
}

function checkAttributes(text: string): void {
  const names = new Set<string>();
  for (const [, name = '', double, single] of text.matchAll(attribute)) {
    if (names.has(name)) throw notWellFormed('each attribute comes once');
    names.add(name);
    characterData(double ?? single ?? '');
  }
}

function addText(here: Open, text: string, outside: boolean): void {
  if (outside && text.trim() !== '') throw notWellFormed('text stands inside the root element');
  here.text.push(text);
}

function close(open: Open[], name: string): void {
  const closed = open.pop();
  const parent = open.at(-1);
  if (!closed || !parent || closed.name !== name) throw notWellFormed('each element is closed in its turn');
  parent.children.push({ name, text: closed.text.join(''), children: closed.children });
}

function after(source: string, from: number, mark: string): number {
  const at = source.indexOf(mark, from);
  if (at < 0) throw notWellFormed('comments, sections and instructions are closed');
  return at + mark.length;
}

function notWellFormed(expected: string): DomainError<'xml-not-well-formed'> {
  return new DomainError('xml-not-well-formed', `XML was expected so that ${expected}.`);
}

function tooLarge(expected: string): DomainError<'xml-too-large'> {
  return new DomainError('xml-too-large', `XML was expected with ${expected}.`);
}
