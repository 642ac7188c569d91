import type { Rule } from '@lga/rules';
import type { Condition } from '../facts/condition.js';

/** To whom a question goes. */
export type Route = 'police' | 'court-on-conviction' | 'civil-court' | 'council' | 'information-commissioner';

/** When a provision is looked at beside recorded facts. */
export interface SignpostCondition {
  /** Id in the law table. */
  readonly law: string;
  readonly when: Condition;
  /** Looked at only beside a provision of kind offence: it follows from one. */
  readonly besideOffence?: true;
  readonly route: Route;
  readonly mind: string;
}

const hostile = ['language', 'threat', 'reputation'];
const threats = [
  'threat.death',
  'threat.violence',
  'threat.sexual-violence',
  'threat.kidnap',
  'threat.to-family-or-staff',
];
const stalking = ['contact.followed', 'contact.loiter-watch', 'contact.silent-calls', 'contact.home-attendance'];
const electronic = ['email', 'phone', 'social-media', 'website', 'online-forum', 'online-meeting'];
const message = [...electronic, 'letter', 'leaflet', 'object'];
const known = ['identified', 'convicted'];
const everyStrand = ['race', 'religion', 'sexual-orientation', 'disability', 'transgender-identity'];
const raceOrReligion = ['race', 'religion'];
const mayPersuade = ['yes', 'unknown', 'not-asked'];

const repeatedHostile: Condition = [
  [
    { fact: 'behaviours', has: ['contact.unwanted-repeat'] },
    { fact: 'behaviours', has: hostile },
  ],
];
const repeatedStalking: Condition = [
  [
    { fact: 'behaviours', has: stalking },
    { fact: 'occasions', atLeast: 2 },
  ],
];
const course: Condition = [
  ...repeatedHostile,
  ...repeatedStalking,
  [
    { fact: 'behaviours', has: ['language', 'threat', 'physical'] },
    { fact: 'occasions', atLeast: 2 },
    { fact: 'behaviours', lacks: ['coordination.pile-on'] },
  ],
];
const severalTargets: Condition = [
  [
    { fact: 'targets', atLeast: 2, orUnknown: true },
    { fact: 'behaviours', has: ['contact.unwanted-repeat'] },
    { fact: 'behaviours', has: hostile },
    { fact: 'meantToPersuade', has: mayPersuade },
  ],
  [
    { fact: 'targets', atLeast: 2 },
    { fact: 'occasions', atLeast: 2 },
    { fact: 'behaviours', has: ['threat', 'physical', 'property', 'contact'] },
    { fact: 'meantToPersuade', has: mayPersuade },
  ],
];
const publicWords: Condition = [
  [
    { fact: 'channels', has: ['in-person'] },
    { fact: 'behaviours', has: ['language', 'threat', 'physical.thrown-or-spat'] },
  ],
];

const persuasion = 'The purpose to persuade must be recorded; two of anything is not the test. One occasion for each target is enough.';
const peopleOnly = 'Occasions count, not messages, and gaps matter. Only people are harassed, never a council.';
const civilStep = 'Named people act, never the council as the one harassed. Ask first whether the person is vulnerable.';
const onConviction = 'A court decides on conviction; nothing follows from a report.';

/** From recorded facts to the provisions to look at: a starting point, which a lawyer should go through. */
export const signpostConditions: Rule<readonly SignpostCondition[]> = {
  id: 'england-and-wales.incidents.signposts',
  title: { en: 'From recorded facts to the provisions to look at' },
  authority: 'practice',
  history: [
    {
      from: '1997-06-16',
      value: [
        { law: 'pha-1997-s1-1a', when: severalTargets, route: 'police', mind: persuasion },
        { law: 'pha-1997-s2', when: course, route: 'police', mind: peopleOnly },
        {
          law: 'pha-1997-s2a',
          when: repeatedStalking,
          route: 'police',
          mind: 'Mild words can be stalking: what was done counts, and on how many occasions.',
        },
        {
          law: 'pha-1997-s3',
          when: [
            ...[repeatedHostile, repeatedStalking].flatMap((each) =>
              each.map((row) => [...row, { fact: 'actorIdentities' as const, has: known }]),
            ),
            [{ fact: 'orderLaws', has: ['pha-1997-s3'] }],
          ],
          route: 'civil-court',
          mind: civilStep,
        },
        {
          law: 'pha-1997-s3a',
          when: severalTargets.map((row) => [...row, { fact: 'actorIdentities' as const, has: known }]),
          route: 'civil-court',
          mind: persuasion,
        },
        {
          law: 'pha-1997-s4',
          when: [
            [
              { fact: 'impacts', has: ['fear-of-violence'] },
              { fact: 'occasions', atLeast: 2 },
              { fact: 'behaviours', has: ['threat', 'physical', 'contact', 'property'] },
            ],
          ],
          route: 'police',
          mind: 'The fear must be of violence against the person, on at least two occasions.',
        },
        {
          law: 'pha-1997-s4a',
          when: repeatedStalking.map((row) => [
            ...row,
            {
              fact: 'impacts' as const,
              has: [
                'alarm',
                'distress',
                'fear-of-violence',
                'changed-routine',
                'avoided-debate',
                'withdrew-from-duty',
                'withdrew-from-public-life',
              ],
            },
          ]),
          route: 'police',
          mind: 'Serious alarm or distress needs a substantial effect on day-to-day activities.',
        },
        {
          law: 'spa-2019',
          when: repeatedStalking,
          route: 'police',
          mind: 'A chief officer of police applies, not the target and not the council.',
        },
        {
          law: 'contempt-of-court',
          when: [[{ fact: 'brokenOrders', has: ['injunction', 'undertaking'] }]],
          route: 'civil-court',
          mind: 'A ban by the council is no order. The terms and the end of the order decide.',
        },
        {
          law: 'mca-1988-s1',
          when: [
            [
              { fact: 'channels', has: message },
              { fact: 'behaviours', has: ['language', 'threat'] },
              { fact: 'behaviours', lacks: ['coordination.pile-on'] },
            ],
            [{ fact: 'behaviours', has: ['property.noxious-item'] }],
          ],
          route: 'police',
          mind: 'Abusive is not yet grossly offensive, and one purpose must be distress or anxiety. Threats and falsehoods stood here until 31 January 2024.',
        },
        {
          law: 'ca-2003-s127-1',
          when: [
            [
              { fact: 'channels', has: electronic },
              { fact: 'behaviours', has: ['language', 'threat'] },
              { fact: 'behaviours', lacks: ['coordination.pile-on'] },
            ],
          ],
          route: 'police',
          mind: 'Grossly offensive, indecent, obscene or menacing, over a public network.',
        },
        {
          law: 'ca-2003-s127-2',
          when: [
            ...repeatedHostile.map((row) => [...row, { fact: 'channels' as const, has: electronic }]),
            [
              { fact: 'behaviours', has: ['contact.silent-calls'] },
              { fact: 'occasions', atLeast: 2 },
            ],
          ],
          route: 'police',
          mind: 'Persistent use, with the purpose of annoyance, inconvenience or needless anxiety.',
        },
        {
          law: 'osa-2023-s179',
          when: [
            [
              { fact: 'channels', has: [...electronic, 'letter'] },
              {
                fact: 'behaviours',
                has: ['reputation.impersonation', 'reputation.false-information', 'reputation.manipulated-media'],
              },
              { fact: 'behaviours', lacks: ['criticism'] },
            ],
          ],
          route: 'police',
          mind: 'Known to be false, and meant to harm: a mistake and an opinion are neither.',
        },
        {
          law: 'osa-2023-s181',
          when: [
            [
              { fact: 'channels', has: message },
              { fact: 'behaviours', has: threats },
            ],
          ],
          route: 'police',
          mind: 'Death or serious harm. A wish is no threat; a threat needs neither a weapon nor a known sender.',
        },
        {
          law: 'osa-2023-s184',
          when: [
            [
              { fact: 'channels', has: message },
              { fact: 'behaviours', has: ['threat.incitement', 'threat.urging-self-harm'] },
            ],
          ],
          route: 'police',
          mind: 'Only where the target is urged to self-harm. Its repeal by the Act of 2026 is reported, without a date.',
        },
        {
          law: 'soa-2003-s66b',
          when: [[{ fact: 'behaviours', has: ['privacy.intimate-image'] }]],
          route: 'police',
          mind: 'An image that only appears to show somebody counts, and so does a threat. The Act of 2026 changes this field; how is not known.',
        },
        {
          law: 'oapa-1861-s16',
          when: [[{ fact: 'behaviours', has: ['threat.death'] }]],
          route: 'police',
          mind: 'It must be meant to be feared; the person threatened need not be the one who hears it.',
        },
        {
          law: 'cja-1988-s39',
          when: [
            [{ fact: 'behaviours', has: ['physical.assault', 'physical.thrown-or-spat', 'physical.weapon'] }],
          ],
          route: 'police',
          mind: 'Summary only: six months from the day.',
        },
        {
          law: 'oapa-1861-s47',
          when: [
            [
              { fact: 'behaviours', has: ['physical'] },
              { fact: 'injury', has: ['minor', 'serious'] },
            ],
          ],
          route: 'police',
          mind: 'Whether an injury is actual bodily harm is for the police and the CPS.',
        },
        ...['oapa-1861-s20', 'oapa-1861-s18'].map((law) => ({
          law,
          when: [
            [
              { fact: 'behaviours' as const, has: ['physical'] },
              { fact: 'injury' as const, has: ['serious'] },
            ],
          ],
          route: 'police' as const,
          mind: 'A wound or really serious harm.',
        })),
        {
          law: 'sentencing-act-2020-s68a',
          when: [[{ fact: 'behaviours', has: ['physical.assault', 'physical.thrown-or-spat'] }]],
          besideOffence: true,
          route: 'court-on-conviction',
          mind: onConviction,
        },
        {
          law: 'cda-1971-s1',
          when: [[{ fact: 'behaviours', has: ['property.damage', 'property.noxious-item'] }]],
          route: 'police',
          mind: 'A low value changes the court, not the limit.',
        },
        {
          law: 'cda-1971-s1-arson',
          when: [[{ fact: 'behaviours', has: ['property.arson'] }]],
          route: 'police',
          mind: 'Damage by fire.',
        },
        {
          law: 'cda-1971-s1-2',
          when: [
            [
              { fact: 'behaviours', has: ['property.arson'] },
              { fact: 'homeTargeted', has: ['yes'] },
            ],
          ],
          route: 'police',
          mind: 'Life must be endangered on purpose or recklessly.',
        },
        {
          law: 'cda-1971-s2',
          when: [[{ fact: 'behaviours', has: ['property.threat'] }]],
          route: 'police',
          mind: 'It must be meant to be feared.',
        },
        ...['atcsa-2001-s114', 'cla-1977-s51'].map((law) => ({
          law,
          when: [[{ fact: 'behaviours' as const, has: ['hoax.suspicious-item'] }]],
          route: 'police' as const,
          mind: 'That a thing proves harmless changes nothing.',
        })),
        {
          law: 'psa-2000-s85',
          when: [
            [
              { fact: 'behaviours', has: ['property.noxious-item'] },
              { fact: 'channels', has: ['letter', 'object'] },
            ],
          ],
          route: 'police',
          mind: 'Sent by post; words on the cover count.',
        },
        ...['kidnap', 'false-imprisonment'].map((law) => ({
          law,
          when: [[{ fact: 'behaviours' as const, has: ['physical.kidnap'] }]],
          route: 'police' as const,
          mind: 'A threat alone is looked at elsewhere.',
        })),
        {
          law: 'poa-1986-s3',
          when: [
            [
              { fact: 'behaviours', has: ['physical.assault', 'physical.weapon'] },
              { fact: 'channels', has: ['in-person'] },
            ],
          ],
          route: 'police',
          mind: 'Words alone are not enough.',
        },
        {
          law: 'poa-1986-s4',
          when: [
            [
              { fact: 'channels', has: ['in-person'] },
              { fact: 'behaviours', has: ['threat', 'physical.weapon'] },
            ],
          ],
          route: 'police',
          mind: 'Violence at once must be believed in. Not where both are inside dwellings.',
        },
        ...['poa-1986-s4a', 'poa-1986-s5'].map((law) => ({
          law,
          when: publicWords,
          route: 'police' as const,
          mind: 'Noise and disapproval alone are none. Not where both are inside dwellings. Each act has its own actor.',
        })),
        {
          law: 'poa-1986-s18',
          when: [
            [
              { fact: 'behaviours', has: ['language.discriminatory'] },
              { fact: 'grounds', has: ['race'] },
            ],
          ],
          route: 'police',
          mind: 'Hatred of a group must be stirred up; the Attorney General must consent.',
        },
        {
          law: 'poa-1986-part-3a',
          when: [
            [
              { fact: 'behaviours', has: ['language.discriminatory'] },
              { fact: 'grounds', has: ['religion', 'sexual-orientation'] },
            ],
          ],
          route: 'police',
          mind: 'Threatening, and meant to stir up hatred of a group.',
        },
        {
          law: 'public-meeting-act-1908-s1',
          when: [
            [
              { fact: 'behaviours', has: ['disruption.meeting'] },
              { fact: 'behaviours', has: ['language', 'threat', 'physical'] },
            ],
          ],
          route: 'police',
          mind: 'Protest at a meeting is lawful in itself.',
        },
        {
          law: 'rpa-1983-s97',
          when: [
            [
              { fact: 'behaviours', has: ['disruption.meeting'] },
              { fact: 'behaviours', has: ['language', 'threat', 'physical'] },
              { fact: 'electionPeriod', has: ['yes'] },
            ],
          ],
          route: 'police',
          mind: 'Only at an election meeting.',
        },
        ...['cjpa-2001-s42', 'cjpa-2001-s42a', 'cpa-2026-office-holder-home'].map((law) => ({
          law,
          when: [[{ fact: 'behaviours' as const, has: ['disruption.protest-at-home', 'contact.home-attendance'] }]],
          route: 'police' as const,
          mind: 'Outside or near a dwelling, to persuade or to make representations.',
        })),
        {
          law: 'tulrca-1992-s241',
          when: [
            [
              { fact: 'behaviours', has: ['contact.followed', 'contact.loiter-watch'] },
              { fact: 'meantToPersuade', has: ['yes'] },
            ],
          ],
          route: 'police',
          mind: 'It must be to compel.',
        },
        {
          law: 'sentencing-act-2020-s66',
          when: [[{ fact: 'grounds', has: everyStrand }]],
          besideOffence: true,
          route: 'court-on-conviction',
          mind: 'A characteristic of the target is not by itself the ground. Sex is not among the five strands.',
        },
        ...(
          [
            ['crime-and-disorder-act-1998-s29', ['physical.assault', 'physical.thrown-or-spat']],
            ['crime-and-disorder-act-1998-s30', ['property.damage', 'property.arson']],
            ['crime-and-disorder-act-1998-s31', ['language', 'threat']],
            ['crime-and-disorder-act-1998-s32', ['contact']],
          ] as const
        ).map(([law, behaviours]) => ({
          law,
          when: [
            [
              { fact: 'grounds' as const, has: raceOrReligion },
              { fact: 'behaviours' as const, has: behaviours },
            ],
          ],
          besideOffence: true as const,
          route: 'police' as const,
          mind: 'Race and religion only; whether it has been widened is not known.',
        })),
        {
          law: 'elections-act-2022-s30',
          when: [
            [
              {
                fact: 'targetRoles',
                has: [
                  'principal-councillor',
                  'council-leader',
                  'council-chair',
                  'elected-mayor',
                  'combined-authority-mayor',
                  'pcc',
                  'parish-councillor',
                  'community-councillor',
                  'candidate',
                  'prospective-candidate',
                  'councillor-elect',
                  'campaigner',
                ],
              },
            ],
          ],
          besideOffence: true,
          route: 'court-on-conviction',
          mind: 'On conviction of a Schedule 9 offence, aged 18 or over, the court sure of the hostility. Parish and community councillors are covered.',
        },
        {
          law: 'dpa-2018-s170',
          when: [[{ fact: 'behaviours', has: ['privacy.personal-information-published'] }]],
          route: 'information-commissioner',
          mind: 'Publishing private details is no offence by itself. If the council let the data out, its data protection officer is told.',
        },
        {
          law: 'defamation',
          when: [
            [
              { fact: 'behaviours', has: ['reputation'] },
              { fact: 'behaviours', lacks: ['criticism'] },
            ],
          ],
          route: 'civil-court',
          mind: 'Serious harm to reputation; a councillor sues, never the council. How somebody voted is political.',
        },
        {
          law: 'lga-1972-s222',
          when: repeatedHostile.map((row) => [...row, { fact: 'actorIdentities' as const, has: known }]),
          route: 'council',
          mind: civilStep,
        },
        ...['asbcpa-2014-s1', 'asbcpa-2014-s43', 'respect-order'].map((law) => ({
          law,
          when: [
            ...repeatedHostile.map((row) => [...row, { fact: 'actorIdentities' as const, has: known }]),
            [{ fact: 'orderKinds' as const, has: ['community-protection-notice'] }],
          ],
          route: 'council' as const,
          mind: 'The council or the police act, not the target. A written warning comes before a notice.',
        })),
        {
          law: 'asbcpa-2014-s22',
          when: [[{ fact: 'actorIdentities', has: ['convicted'] }]],
          besideOffence: true,
          route: 'court-on-conviction',
          mind: onConviction,
        },
        {
          law: 'lga-1972-s80',
          when: [[{ fact: 'actorRelations', has: ['other-councillor'] }]],
          besideOffence: true,
          route: 'court-on-conviction',
          mind: 'On a sentence of three months or more, beside the conduct route.',
        },
      ],
      source: { instrument: 'Design read off the elements in data/law.json and the cases in cases/triage' },
      confidence: 'inferred',
      checked: null,
      note: 'The law of the day of an occasion decides, not this date.',
    },
  ],
};
