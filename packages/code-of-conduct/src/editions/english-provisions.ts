import { dpiRegulations, localismAct } from '../england/sources.js';
import type { Provision } from './code-text.js';
import { inEastDevon, inGuidance, provision } from './model-provision.js';

const seen = { confidence: 'seen' } as const;
const principle = { kind: 'principle', confidence: 'seen' } as const;
const unseenPrinciple = { kind: 'principle' } as const;
const explanation = { kind: 'explanation', confidence: 'seen' } as const;

/** What is obliged under the ten heads. */
export const conductProvisions: readonly Provision[] = [
  provision(
    'respect.members-and-public',
    '1.1',
    'I treat other councillors and people outside the council with respect.',
    inEastDevon('5.1.1'),
  ),
  provision(
    'respect.officers-and-partners',
    '1.2',
    'I treat staff, partners’ staff and volunteers with respect, and respect what they are there to do.',
    inEastDevon('5.1.2'),
  ),
  provision('bullying', '2.1', 'I bully nobody.', inEastDevon('5.2.1')),
  provision('harassment', '2.2', 'I harass nobody.', inEastDevon('5.2.2')),
  provision(
    'equality',
    '2.3',
    'I further equality, and discriminate unlawfully against nobody.',
    inEastDevon('5.2.3'),
  ),
  provision(
    'impartiality-of-officers',
    '3.1',
    'I leave the impartiality of those who work for the council alone, and do not try to bend it.',
  ),
  provision(
    'confidential-information',
    '4.1',
    'I keep confidential information to myself, unless one of four exceptions applies: consent, law, advice in confidence, or the public interest after asking the monitoring officer.',
    seen,
  ),
  provision(
    'use-of-information',
    '4.2',
    'I make no use, for myself or those near to me, of what I know only through the role.',
  ),
  provision(
    'access-to-information',
    '4.3',
    'I stop nobody from getting information that the law entitles them to.',
  ),
  provision('disrepute', '5.1', 'I bring neither my role nor the council into disrepute.'),
  provision(
    'use-of-position',
    '6.1',
    'I do not use my position improperly, or try to, to anybody’s advantage or disadvantage.',
  ),
  provision('misuse-of-resources', '7.1', 'I do not misuse the council’s resources.'),
  provision(
    'use-of-resources',
    '7.2',
    'When I use resources or allow their use, I keep to the council’s requirements and out of party politics, unless it serves the functions of the council or the office.',
  ),
  provision('training', '8.1', 'I do the training on the code that the council provides.'),
  provision('cooperation', '8.2', 'I cooperate with any investigation or decision under the code.'),
  provision(
    'intimidation',
    '8.3',
    'I do not intimidate, or try to, anybody likely to be part of an investigation.',
  ),
  provision('compliance', '8.4', 'I comply with a sanction that follows a finding against me.'),
  provision('interests', '9.1', 'I register my interests and disclose them.'),
  provision(
    'gifts.accepting',
    '10.1',
    'I accept nothing, whatever it is worth, that could give real gain or a reasonable suspicion of influence, from those who want business or a permission of the council.',
    { ...seen, ...inGuidance('9.1') },
  ),
  provision(
    'gifts.registering',
    '10.2',
    'I register a gift or hospitality from the value set, within 28 days of receiving it.',
    { ...seen, ...inGuidance('9.2'), threshold: { operator: 'at-least', GBP: '50.00' } },
  ),
  provision(
    'gifts.refused',
    '10.3',
    'I register a significant gift or hospitality that I was offered and refused.',
    { ...seen, ...inGuidance('9.3') },
  ),
];

/** Appendix B apart from what its two wordings have differently; where a paragraph does several things, each apart. */
export const interestProvisions: readonly Provision[] = [
  provision(
    'appendix-b.register.dpis',
    'Appendix B, 1',
    'Register the interests of Table 1 within 28 days of becoming a member, re-election or re-appointment.',
    { ...seen, statute: localismAct(30, 's. 30(1) and (2)') },
  ),
  provision(
    'appendix-b.register.others',
    'Appendix B, 1',
    'The interests of Table 2 should be registered in the same time.',
    seen,
  ),
  provision(
    'appendix-b.register.changes',
    'Appendix B, 2',
    'Notify a new or changed interest within 28 days of becoming aware of it.',
    seen,
  ),
  provision(
    'appendix-b.sensitive',
    'Appendix B, 3',
    'Tell the monitoring officer why an interest is sensitive; if that is agreed, its details are withheld from the public.',
    { ...seen, statute: localismAct(32, 's. 32') },
  ),
  provision(
    'appendix-b.dpi.disclose-unregistered',
    'Appendix B, 4',
    'Disclose a disclosable pecuniary interest that is not registered, in a matter that directly relates to it.',
    { ...seen, statute: localismAct(31, 's. 31(2)') },
  ),
  provision(
    'appendix-b.dpi.disclose-registered',
    'Appendix B, 4',
    'Disclose such an interest in such a matter though it is registered.',
    seen,
  ),
  provision(
    'appendix-b.dpi.no-part',
    'Appendix B, 4',
    'Take no part in discussing that matter or voting on it, unless dispensed.',
    { ...seen, statute: localismAct(31, 's. 31(4)') },
  ),
  provision(
    'appendix-b.dpi.leave',
    'Appendix B, 4',
    'Leave the room for that matter, unless dispensed.',
    seen,
  ),
  provision(
    'appendix-b.dpi.acting-alone',
    'Appendix B, 5',
    'Acting alone with such an interest, notify the monitoring officer and do no more than have somebody else deal with it (optional text).',
    { ...seen, statute: localismAct(31, 's. 31(6) to (8)') },
  ),
  provision(
    'appendix-b.nri.directly-relates',
    'Appendix B, 7',
    'Where a matter directly relates to the money or well-being of oneself, a relative or a close associate: disclose, speak only if the public may, do not vote, leave.',
    seen,
  ),
  provision(
    'appendix-b.affects',
    'Appendix B, 8',
    'Where a matter affects the money or well-being of oneself, a relative, a close associate or a Table 2 body: disclose, and apply the next paragraph.',
  ),
  provision(
    'appendix-b.affects.test',
    'Appendix B, 9',
    'If the effect is greater than on most people of the ward, and somebody reasonable who knew the facts would think that it sways the view of the public interest: speak only if the public may, do not vote, leave.',
  ),
  provision(
    'appendix-b.acting-alone',
    'Appendix B, 10',
    'Acting alone with another interest, have somebody else deal with the matter (optional text).',
  ),
  provision(
    'table-1',
    'Appendix B, Table 1',
    'The disclosable pecuniary interests of the Regulations, of the member and, if the member is aware of them, of the partner.',
    { ...seen, statute: dpiRegulations('reg. 2 and Schedule') },
  ),
];

/** The seven principles of public life, and those built on them. */
export const principleProvisions: readonly Provision[] = [
  provision(
    'principles.selflessness',
    'Appendix A',
    'Selflessness: act for the public interest alone.',
    principle,
  ),
  provision(
    'principles.integrity',
    'Appendix A',
    'Integrity: be under obligation to nobody who might sway the work; seek no gain for oneself, family or friends.',
    principle,
  ),
  provision(
    'principles.objectivity',
    'Appendix A',
    'Objectivity: decide fairly and on merit, on the best evidence, without discrimination or bias.',
    principle,
  ),
  provision(
    'principles.accountability',
    'Appendix A',
    'Accountability: answer to the public and submit to scrutiny.',
    principle,
  ),
  provision(
    'principles.openness',
    'Appendix A',
    'Openness: decide in the open, and withhold only for clear and lawful reasons.',
    principle,
  ),
  provision('principles.honesty', 'Appendix A', 'Honesty: be truthful.', principle),
  provision(
    'principles.leadership',
    'Appendix A',
    'Leadership: show these principles, treat others with respect, and challenge poor behaviour.',
    principle,
  ),
  provision(
    'general-principles.always',
    'General principles',
    'Always: be honest, keep the law, treat everybody fairly and with respect, and lead so as to win confidence.',
    principle,
  ),
  provision(
    'general-principles.in-the-role',
    'General principles',
    'In the role: be impartial in the community’s interest, favour and harm nobody improperly, avoid conflicts, be diligent, and use public money with care.',
    unseenPrinciple,
  ),
  provision(
    'purpose',
    'Purpose',
    'The code shows the conduct expected, helps to check it, and says what may lead to action.',
    explanation,
  ),
  provision(
    'application',
    'Application',
    'It applies from the declaration of acceptance until leaving office, whenever one acts, misuses the position or reasonably seems to act as a councillor, by every channel.',
    explanation,
  ),
];
