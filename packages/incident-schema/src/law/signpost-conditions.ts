import type { Rule } from '@lga/rules';
import type { Condition } from '../facts/condition.js';
import {
  course,
  electronic,
  hostileByKnown,
  hostileOnline,
  message,
  publicWords,
  repeatedStalking,
  severalTargets,
  severalTargetsByKnown,
  stalkingByKnown,
  stalkingWithEffect,
  threats,
} from './shapes.js';

/** To whom a question goes. */
export type Route = 'police' | 'court-on-conviction' | 'civil-court' | 'council' | 'information-commissioner';

/** When a provision is looked at beside recorded facts. */
export interface SignpostCondition {
  /** Ids in the law table. */
  readonly laws: readonly string[];
  readonly when: Condition;
  /** Looked at only beside a provision of kind offence: it follows from one. */
  readonly besideOffence?: true;
  readonly route: Route;
  readonly mind: string;
}

const everyStrand = ['race', 'religion', 'sexual-orientation', 'disability', 'transgender-identity'];
const raceOrReligion = ['race', 'religion'];
const persuasion =
  'The purpose to persuade must be recorded; two of anything is not the test. One occasion for each target is enough.';
const peopleOnly =
  'Occasions count, not messages, and gaps matter. Only people are harassed, never a council.';
const civilStep =
  'Named people act, never the council as the one harassed. Ask first whether the person is vulnerable.';
const raceAndReligionOnly = 'Race and religion only; whether it has been widened is not known.';
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
        { laws: ['pha-1997-s1-1a'], when: severalTargets, route: 'police', mind: persuasion },
        { laws: ['pha-1997-s2'], when: course, route: 'police', mind: peopleOnly },
        {
          laws: ['pha-1997-s2a'],
          when: repeatedStalking,
          route: 'police',
          mind: 'Mild words can be stalking: what was done counts, and on how many occasions.',
        },
        {
          laws: ['pha-1997-s3'],
          when: [...hostileByKnown, ...stalkingByKnown, [{ fact: 'orderLaws', has: ['pha-1997-s3'] }]],
          route: 'civil-court',
          mind: civilStep,
        },
        {
          laws: ['pha-1997-s3a'],
          when: severalTargetsByKnown,
          route: 'civil-court',
          mind: persuasion,
        },
        {
          laws: ['pha-1997-s4'],
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
          laws: ['pha-1997-s4a'],
          when: stalkingWithEffect,
          route: 'police',
          mind: 'Serious alarm or distress needs a substantial effect on day-to-day activities.',
        },
        {
          laws: ['spa-2019'],
          when: repeatedStalking,
          route: 'police',
          mind: 'A chief officer of police applies, not the target and not the council.',
        },
        {
          laws: ['contempt-of-court'],
          when: [[{ fact: 'brokenOrders', has: ['injunction', 'undertaking'] }]],
          route: 'civil-court',
          mind: 'A ban by the council is no order. The terms and the end of the order decide.',
        },
        {
          laws: ['mca-1988-s1'],
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
          laws: ['ca-2003-s127-1'],
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
          laws: ['ca-2003-s127-2'],
          when: [
            ...hostileOnline,
            [
              { fact: 'behaviours', has: ['contact.silent-calls'] },
              { fact: 'occasions', atLeast: 2 },
            ],
          ],
          route: 'police',
          mind: 'Persistent use, with the purpose of annoyance, inconvenience or needless anxiety.',
        },
        {
          laws: ['osa-2023-s179'],
          when: [
            [
              { fact: 'channels', has: [...electronic, 'letter'] },
              {
                fact: 'behaviours',
                has: [
                  'reputation.impersonation',
                  'reputation.false-information',
                  'reputation.manipulated-media',
                ],
              },
              { fact: 'behaviours', lacks: ['criticism'] },
            ],
          ],
          route: 'police',
          mind: 'Known to be false, and meant to harm: a mistake and an opinion are neither.',
        },
        {
          laws: ['osa-2023-s181'],
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
          laws: ['osa-2023-s184'],
          when: [
            [
              { fact: 'channels', has: message },
              { fact: 'behaviours', has: ['threat.incitement'] },
              { fact: 'behaviours', lacks: ['threat.incitement.of-others'] },
            ],
          ],
          route: 'police',
          mind: 'Only where the target is urged to harm themself. Its repeal by the Act of 2026 is reported, without a date.',
        },
        {
          laws: ['soa-2003-s66b'],
          when: [[{ fact: 'behaviours', has: ['privacy.intimate-image'] }]],
          route: 'police',
          mind: 'An image that only appears to show somebody counts, and so does a threat. The Act of 2026 changes this field; how is not known.',
        },
        {
          laws: ['oapa-1861-s16'],
          when: [[{ fact: 'behaviours', has: ['threat.death'] }]],
          route: 'police',
          mind: 'It must be meant to be feared; the person threatened need not be the one who hears it.',
        },
        {
          laws: ['cja-1988-s39'],
          when: [
            [{ fact: 'behaviours', has: ['physical.assault', 'physical.thrown-or-spat', 'physical.weapon'] }],
          ],
          route: 'police',
          mind: 'Summary only: six months from the day.',
        },
        {
          laws: ['oapa-1861-s47'],
          when: [
            [
              { fact: 'behaviours', has: ['physical'] },
              { fact: 'injury', has: ['minor', 'serious'] },
            ],
          ],
          route: 'police',
          mind: 'Whether an injury is actual bodily harm is for the police and the CPS.',
        },
        {
          laws: ['oapa-1861-s20', 'oapa-1861-s18'],
          when: [
            [
              { fact: 'behaviours', has: ['physical'] },
              { fact: 'injury', has: ['serious'] },
            ],
          ],
          route: 'police',
          mind: 'A wound or really serious harm.',
        },
        {
          laws: ['sentencing-act-2020-s68a'],
          when: [[{ fact: 'behaviours', has: ['physical.assault', 'physical.thrown-or-spat'] }]],
          besideOffence: true,
          route: 'court-on-conviction',
          mind: onConviction,
        },
        {
          laws: ['cda-1971-s1'],
          when: [[{ fact: 'behaviours', has: ['property.damage', 'property.noxious-item'] }]],
          route: 'police',
          mind: 'A low value changes the court, not the limit.',
        },
        {
          laws: ['cda-1971-s1-arson'],
          when: [[{ fact: 'behaviours', has: ['property.arson'] }]],
          route: 'police',
          mind: 'Damage by fire.',
        },
        {
          laws: ['cda-1971-s1-2'],
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
          laws: ['cda-1971-s2'],
          when: [[{ fact: 'behaviours', has: ['property.threat'] }]],
          route: 'police',
          mind: 'It must be meant to be feared.',
        },
        {
          laws: ['atcsa-2001-s114', 'cla-1977-s51'],
          when: [[{ fact: 'behaviours', has: ['hoax.suspicious-item'] }]],
          route: 'police',
          mind: 'That a thing proves harmless changes nothing.',
        },
        {
          laws: ['psa-2000-s85'],
          when: [
            [
              { fact: 'behaviours', has: ['property.noxious-item'] },
              { fact: 'channels', has: ['letter', 'object'] },
            ],
          ],
          route: 'police',
          mind: 'Sent by post; words on the cover count.',
        },
        {
          laws: ['kidnap', 'false-imprisonment'],
          when: [[{ fact: 'behaviours', has: ['physical.kidnap'] }]],
          route: 'police',
          mind: 'A threat alone is looked at elsewhere.',
        },
        {
          laws: ['poa-1986-s3'],
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
          laws: ['poa-1986-s4'],
          when: [
            [
              { fact: 'channels', has: ['in-person'] },
              { fact: 'behaviours', has: ['threat', 'physical.weapon'] },
            ],
          ],
          route: 'police',
          mind: 'Violence at once must be believed in. Not where both are inside dwellings.',
        },
        {
          laws: ['poa-1986-s4a', 'poa-1986-s5'],
          when: publicWords,
          route: 'police',
          mind: 'Noise and disapproval alone are none. Not where both are inside dwellings. Each act has its own actor.',
        },
        {
          laws: ['poa-1986-s18'],
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
          laws: ['poa-1986-part-3a'],
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
          laws: ['public-meeting-act-1908-s1'],
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
          laws: ['rpa-1983-s97'],
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
        {
          laws: ['cjpa-2001-s42', 'cjpa-2001-s42a', 'cpa-2026-office-holder-home'],
          when: [[{ fact: 'behaviours', has: ['disruption.protest-at-home', 'contact.home-attendance'] }]],
          route: 'police',
          mind: 'Outside or near a dwelling, to persuade or to make representations.',
        },
        {
          laws: ['tulrca-1992-s241'],
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
          laws: ['sentencing-act-2020-s66'],
          when: [[{ fact: 'grounds', has: everyStrand }]],
          besideOffence: true,
          route: 'court-on-conviction',
          mind: 'A characteristic of the target is not by itself the ground. Sex is not among the five strands.',
        },
        {
          laws: ['crime-and-disorder-act-1998-s29'],
          when: [
            [
              { fact: 'grounds', has: raceOrReligion },
              { fact: 'behaviours', has: ['physical.assault', 'physical.thrown-or-spat'] },
            ],
          ],
          besideOffence: true,
          route: 'police',
          mind: raceAndReligionOnly,
        },
        {
          laws: ['crime-and-disorder-act-1998-s30'],
          when: [
            [
              { fact: 'grounds', has: raceOrReligion },
              { fact: 'behaviours', has: ['property.damage', 'property.arson'] },
            ],
          ],
          besideOffence: true,
          route: 'police',
          mind: raceAndReligionOnly,
        },
        {
          laws: ['crime-and-disorder-act-1998-s31'],
          when: [
            [
              { fact: 'grounds', has: raceOrReligion },
              { fact: 'behaviours', has: ['language', 'threat'] },
            ],
          ],
          besideOffence: true,
          route: 'police',
          mind: raceAndReligionOnly,
        },
        {
          laws: ['crime-and-disorder-act-1998-s32'],
          when: [
            [
              { fact: 'grounds', has: raceOrReligion },
              { fact: 'behaviours', has: ['contact'] },
            ],
          ],
          besideOffence: true,
          route: 'police',
          mind: raceAndReligionOnly,
        },
        {
          laws: ['elections-act-2022-s30'],
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
          laws: ['dpa-2018-s170'],
          when: [[{ fact: 'behaviours', has: ['privacy.personal-information-published'] }]],
          route: 'information-commissioner',
          mind: 'Publishing private details is no offence by itself. If the council let the data out, its data protection officer is told.',
        },
        {
          laws: ['defamation'],
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
          laws: ['lga-1972-s222'],
          when: hostileByKnown,
          route: 'council',
          mind: civilStep,
        },
        {
          laws: ['asbcpa-2014-s1', 'asbcpa-2014-s43', 'respect-order'],
          when: [...hostileByKnown, [{ fact: 'orderKinds', has: ['community-protection-notice'] }]],
          route: 'council',
          mind: 'The council or the police act, not the target. A written warning comes before a notice.',
        },
        {
          laws: ['asbcpa-2014-s22'],
          when: [[{ fact: 'actorIdentities', has: ['convicted'] }]],
          besideOffence: true,
          route: 'court-on-conviction',
          mind: onConviction,
        },
        {
          laws: ['lga-1972-s80'],
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
