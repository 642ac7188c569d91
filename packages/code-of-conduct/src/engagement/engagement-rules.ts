import type { Citation, Step, Text } from '@lga/rules';

const unsigned = (en: string, cy: string): Text => ({ en, cy, reviewed: false });

export const engagementRuleIds = [
  'courteous-debate',
  'no-abuse',
  'no-discrimination',
  'no-falsehood',
  'no-anonymity',
] as const;

export type EngagementRuleId = (typeof engagementRuleIds)[number];

/** The five rules of engagement, in words of our own. */
export const engagementRules: Readonly<Record<EngagementRuleId, Text>> = {
  'courteous-debate': unsigned(
    'Debate and disagree as much as you like, with courtesy and respect.',
    'Dadleuwch ac anghytunwch faint a fynnwch, yn gwrtais ac â pharch.',
  ),
  'no-abuse': unsigned(
    'No abuse, harassment, intimidation or threats.',
    'Dim cam-drin, aflonyddu, codi ofn na bygwth.',
  ),
  'no-discrimination': unsigned(
    'No discrimination against anybody for who they are.',
    'Dim gwahaniaethu yn erbyn neb am bwy ydynt.',
  ),
  'no-falsehood': unsigned(
    'Post nothing that you know to be false or have not checked.',
    'Peidiwch â phostio dim y gwyddoch ei fod yn anwir neu nad ydych wedi’i wirio.',
  ),
  'no-anonymity': unsigned(
    'Post under your name, so that everybody knows whom they talk to.',
    'Postiwch dan eich enw, fel bod pawb yn gwybod â phwy y maent yn siarad.',
  ),
};

/** Where the rules were read. */
export const rulesOfEngagement: Citation = {
  instrument: 'LGA Rules of Engagement (digital citizenship)',
  url: 'https://www.local.gov.uk/our-support/guidance-and-resources/civility-public-life-resources-councillors/handling-abuse-and-0',
};

/** The paper of 2021 that says what the rules are for. */
export const purposePaper: Citation = {
  instrument: 'A model code of conduct for local authorities (LGA chairman, blog)',
  edition: '2021',
};

/** What every answer about a page says: these rules are for its visitors, and the member is under the code. */
export const apartFromTheCode: Step = {
  says: "These rules bind the public on a page, not the member: whether the member's own posts come under the code is a question of capacity, and 1.1 of the Model Code asks for respect.",
  source: rulesOfEngagement,
  authority: 'guidance',
  confidence: 'seen',
  checked: null,
};
