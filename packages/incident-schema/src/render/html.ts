import type { Language, Wording } from '@lga/rules';
import type { Block, PlainDocument, TableBlock } from './document.js';
import { plainSigns } from './plain-signs.js';

const style = `
body{font:1rem/1.5 system-ui,sans-serif;color:#0b0c0c;background:#fff;margin:0 auto;max-width:60rem;padding:1.5rem}
h1{font-size:1.8rem;line-height:1.2}h2{font-size:1.3rem;margin:2rem 0 .5rem;border-bottom:2px solid #0b0c0c}h3{font-size:1.1rem}
.scroll{overflow-x:auto;margin:1rem 0}table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:700;padding:.25rem 0}
th,td{border:1px solid #505a5f;padding:.3rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere;white-space:pre-wrap}
thead th{background:#f3f2f1}tbody th{font-weight:600;width:30%}p,li{white-space:pre-wrap;overflow-wrap:anywhere}
@media print{body{max-width:none;padding:0}.scroll{overflow:visible}h2,h3{break-after:avoid}tr{break-inside:avoid}}
`;

/** A document as one standalone HTML page, without scripts and without anything from elsewhere. */
export function htmlOf({ language, title, blocks }: PlainDocument): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title.words)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${phrase(title, language)}</h1>
${blocks.map((each) => block(each, language)).join('\n')}
</main>
</body>
</html>
`;
}

function block(each: Block, language: Language): string {
  switch (each.kind) {
    case 'heading':
      return `<h${each.level}>${phrase(each.text, language)}</h${each.level}>`;
    case 'paragraph':
      return `<p>${phrase(each.text, language)}</p>`;
    case 'list':
      return `<ul>${each.items.map((item) => `<li>${phrase(item, language)}</li>`).join('')}</ul>`;
    case 'table':
      return table(each, language);
  }
}

function table({ caption, head, rows }: TableBlock, language: Language): string {
  const columns = head.map((each) => `<th scope="col">${phrase(each, language)}</th>`).join('');
  const body = rows.map(([first, ...others]) => {
    const cells = others.map((each) => `<td>${phrase(each, language)}</td>`).join('');
    return `<tr>${first ? `<th scope="row">${phrase(first, language)}</th>` : ''}${cells}</tr>`;
  });
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(caption.words)}"><table><caption>${phrase(caption, language)}</caption><thead><tr>${columns}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

/** Words by themselves in direction, marked where their language is another than that of the page. */
function phrase({ words, language }: Wording, page: Language): string {
  return `<bdi${language === page ? '' : ` lang="${language}"`}>${escaped(words)}</bdi>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return plainSigns(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
