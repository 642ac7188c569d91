/** Letters of other scripts that look like Latin ones, each beside the one that it looks like. */
const lookalikes = 'аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwαaοoνvιiκkρpτtυuχx';
const latin = new Map<string, string>();
for (let place = 0; place < lookalikes.length; place += 2) {
  latin.set(lookalikes[place] as string, lookalikes[place + 1] as string);
}

const beyondAscii = /[^\0-\x7f]/;
const hidden = /[\p{Cf}\p{Mn}]/gu;
const address = /\b(?:https?:\/\/|www\.)\S+/g;

/**
 * A text as far as likeness looks at it: compatibility forms, case, marks, hidden characters, look-alike letters, white
 * space and what an address says are levelled. It is for comparing, never for showing.
 */
export function plainText(text: string): string {
  const ascii = beyondAscii.test(text) ? levelled(text) : text.toLowerCase();
  return ascii.replace(address, 'url').replace(/\s+/g, ' ').trim();
}

function levelled(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().normalize('NFD').replace(hidden, '').normalize('NFC');
  return plain.replace(/[\u0370-\u052f]/g, (letter) => latin.get(letter) ?? letter);
}
