import { type Explained, inLanguage, type Language, type Step, type Text, type Wording } from '@lga/rules';

type Setting = 'surgery' | 'meeting';

const unsigned = (en: string, cy: string): Text => ({ en, cy, reviewed: false });

const common: readonly Text[] = [
  unsigned(
    'Everybody is welcome, and everybody is treated with respect.',
    'Mae croeso i bawb, a chaiff pawb eu trin â pharch.',
  ),
  unsigned(
    'No abuse, threats, intimidation or discrimination, in words or otherwise.',
    'Dim cam-drin, bygwth, codi ofn na gwahaniaethu, ar lafar nac fel arall.',
  ),
];

const own: Readonly<Record<Setting, readonly Text[]>> = {
  surgery: [
    unsigned(
      'Each has a turn and a time; others are waiting.',
      'Caiff pawb eu tro a’u hamser; mae eraill yn aros.',
    ),
    unsigned(
      'Whoever breaks these terms may be asked to leave, and be helped in writing instead.',
      'Gellir gofyn i’r sawl sy’n torri’r telerau hyn adael, a chael help yn ysgrifenedig yn lle hynny.',
    ),
  ],
  meeting: [
    unsigned(
      'Speak when the chair calls you, and let others be heard.',
      'Siaradwch pan fydd y cadeirydd yn galw arnoch, a gadewch i eraill gael eu clywed.',
    ),
    unsigned(
      'Whoever breaks these terms is warned by the chair, and may then be asked to leave.',
      'Bydd y cadeirydd yn rhybuddio’r sawl sy’n torri’r telerau hyn, a gellir wedyn ofyn iddynt adael.',
    ),
  ],
};

const adapted: Step = {
  says: 'The rules of engagement may be adapted to meetings in person; these terms are a draft of our own for a council to decide on.',
  source: { instrument: 'LGA Executive Advisory Board papers', edition: '8 June 2023' },
  authority: 'guidance',
  confidence: 'inferred',
  checked: null,
};

/**
 * Draft terms of attendance for a surgery or a meeting, one sentence each.
 *
 * They are for a council to adopt or change. At a meeting the law and standing orders on order and on the public's
 * right to attend go before them.
 *
 * @example
 * ```ts
 * import { attendanceTerms } from '@lga/code-of-conduct/engagement';
 *
 * attendanceTerms({ setting: 'surgery', language: 'en' }).value.length; // => 4
 * attendanceTerms({ setting: 'meeting', language: 'cy' }).because[0]?.confidence; // => 'inferred'
 * ```
 */
export function attendanceTerms({
  setting,
  language,
}: {
  readonly setting: Setting;
  readonly language: Language;
}): Explained<readonly Wording[]> {
  return {
    value: [...common, ...own[setting]].map((text) => inLanguage(text, language)),
    because: [adapted],
  };
}
