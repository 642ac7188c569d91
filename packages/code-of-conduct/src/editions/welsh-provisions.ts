import { type DatedProvision, implied, obligation, principle } from './dated-provision.js';

export const datedWelshProvisions: readonly DatedProvision[] = [
  principle('selflessness', 'Selflessness: act for the public interest, never to confer advantage or gain.'),
  principle('honesty', 'Honesty: declare private interests and resolve conflicts.'),
  principle(
    'integrity-and-propriety',
    'Integrity and propriety: avoid even the appearance of improper behaviour or outside obligation.',
  ),
  principle('duty-to-uphold-the-law', 'Duty to uphold the law, and the trust of the public.'),
  principle('stewardship', 'Stewardship: see that resources are used lawfully and with care.'),
  principle('objectivity', 'Objectivity in decision-making: decide on merit.'),
  principle(
    'equality-and-respect',
    'Equality and respect: for everybody, whatever their gender, race, disability, sexual orientation, age or religion.',
    {
      from: '2026-01-05',
      en: 'Equality and respect: for everybody, whatever their protected characteristics or socio-economic circumstances.',
    },
  ),
  principle('openness', 'Openness: be as open as possible about actions and reasons.'),
  principle('accountability', 'Accountability: answer to the electorate and the public.'),
  principle('leadership', 'Leadership: promote these principles by example.'),
  obligation(
    'application',
    '2(1)',
    'It binds on business and at meetings, when acting, claiming or seeming to act as a member or representative, and for 6(1)(a) and 7 at all times and in any capacity.',
  ),
  obligation(
    'other-bodies',
    '3',
    'On another authority keep its code; on a body without one keep this, unless it conflicts with lawful obligations there.',
  ),
  obligation(
    'equality',
    '4(a)',
    'Respect equality of opportunity, whatever people’s gender, race, disability, sexual orientation, age or religion.',
    {
      from: '2026-01-05',
      en: 'Respect equality of opportunity, whatever people’s protected characteristics or socio-economic circumstances.',
    },
  ),
  obligation('respect', '4(b)', 'Show respect and consideration.'),
  obligation('bullying', '4(c)', 'Bully and harass nobody.'),
  obligation('impartiality-of-officers', '4(d)', 'Leave the impartiality of officers alone.'),
  obligation(
    'confidential-information',
    '5(a)',
    'Disclose confidential information only with express consent of somebody authorised, or where the law requires.',
  ),
  obligation('access-to-information', '5(b)', 'Keep nobody from information that the law entitles them to.'),
  obligation('disrepute', '6(1)(a)', 'Bring neither office nor authority into disrepute.'),
  obligation(
    'reporting-crime',
    '6(1)(b)',
    'Report what is reasonably believed to be criminal behaviour of members or staff, fixed penalties apart.',
  ),
  implied(
    'reporting-breaches',
    '6(1)(c)',
    'Report what is reasonably believed to be a breach of the code to the Ombudsman and the monitoring officer.',
    {
      from: '2016-04-01',
      en: 'Report what is reasonably believed to be a breach of the code to the monitoring officer.',
    },
  ),
  obligation('vexatious-complaints', '6(1)(d)', 'Make no vexatious, malicious or frivolous complaints.'),
  obligation(
    'cooperation',
    '6(2)',
    'Comply with what the monitoring officer or the Ombudsman asks for in an investigation.',
  ),
  obligation(
    'use-of-position',
    '7(a)',
    'Do not use the position improperly, or try to, to anybody’s advantage or disadvantage.',
  ),
  obligation(
    'use-of-resources',
    '7(b)',
    'Do not use resources imprudently, unlawfully, against requirements, or improperly for politics or private ends.',
  ),
  implied(
    'objective-decisions',
    '8(a)',
    'Decide on merit and in the public interest, with regard to the advice of officers, the head of paid service among them.',
    {
      from: '2022-05-05',
      en: 'Decide on merit and in the public interest, with regard to the advice of officers, the chief executive of a county or county borough among them.',
    },
  ),
  obligation('reasons', '8(b)', 'Give reasons as the law and the authority’s reasonable rules require.'),
  obligation('expenses', '9(a)', 'Keep to the law and the rules on expenses.'),
  obligation(
    'gifts',
    '9(b)',
    'Accept nothing that might place one, or seem to place one, under an improper obligation.',
  ),
  implied(
    'personal-interests.listed',
    '10(2)(a)',
    'Business that relates to, or is likely to affect, a listed interest, industrial and provident societies among the bodies.',
    {
      from: '2014-08-01',
      en: 'Business that relates to, or is likely to affect, a listed interest, registered societies among the bodies.',
    },
  ),
  implied(
    'personal-interests.ward',
    '10(2)(b)',
    'Business in which the interest of one’s ward might conflict with that of the authority.',
    { from: '2016-04-01', en: null },
  ),
  obligation(
    'personal-interests.well-being',
    '10(2)(c)',
    'A decision that might reasonably be seen to affect one’s own well-being or money, or that of people one lives with or is close to, more than most in the ward.',
  ),
  obligation(
    'disclosure',
    '11(1)',
    'Disclose a personal interest aloud, its existence and nature, before or at the start, or when it becomes apparent.',
  ),
  obligation(
    'disclosure.representations',
    '11(2)',
    'Say so in writing to members or officers, and open what is said aloud with it, confirming that within 14 days.',
  ),
  obligation('disclosure.notice', '11(4)', 'Give signed written notice of an interest not disclosed before.'),
  obligation(
    'prejudicial-interests',
    '12(1)',
    'A personal interest is prejudicial if a member of the public who knew the facts would reasonably think it likely to prejudice judgement of the public interest.',
  ),
  obligation(
    'prejudicial-interests.exemptions',
    '12(2)',
    'Some interests are exempt: other public bodies, tenancies, schools, sick pay, allowances, small community grants.',
  ),
  obligation(
    'prejudicial-interests.determinations',
    '12(3)',
    'The exemptions of 12(2)(a) fall away where an approval, consent, licence, permission or registration is determined.',
  ),
  obligation(
    'scrutiny',
    '13',
    'In scrutiny, an interest is prejudicial where one was there when the executive or committee decided.',
  ),
  obligation(
    'withdrawal',
    '14(1)',
    'With a prejudicial interest, leave the room, exercise no executive function, seek no influence, make no representations, unless dispensed.',
  ),
  obligation(
    'attending-to-speak',
    '14(2)',
    'Attend only to make representations, answer or give evidence where the public may for the same purpose, and then leave.',
  ),
  obligation('written-representations', '14(2A)', null, {
    from: '2016-04-01',
    en: 'Send written representations where the public may attend to make representations, answer or give evidence, by the authority’s procedure.',
  }),
  obligation(
    'registration',
    '15',
    'Register the interests of 10(2)(a) within 28 days, and changes within 28 days of awareness.',
  ),
  obligation(
    'sensitive-information',
    '16',
    'Details are withheld where the monitoring officer agrees that they put the member or the household at serious risk.',
  ),
  obligation(
    'gifts.registration',
    '17',
    'Notify a gift above the value that the authority has resolved, within 28 days of receiving it.',
  ),
];
