import type { DueDay, Outcome } from '@lga/code-of-conduct/complaints';
import type { LifeCycle } from '@lga/code-of-conduct/procedures';
import type { Text } from '@lga/rules';
import type { KeptComplaint } from '../../resources/kept-complaint.js';
import type { Html } from '../html.js';
import { both, textIn, type View } from '../view.js';

/** What a stage amounts to. Only a finding says that anything was found, and by whom is in the record. */
export const outcomes: Readonly<Record<Outcome, Text>> = {
  undetermined: both('None yet', 'Dim eto'),
  referred: both('Referred: nothing has been found', 'Atgyfeiriwyd: ni chanfuwyd dim'),
  'informal-resolution': both(
    'Resolved informally: nothing was found either way',
    'Datryswyd yn anffurfiol: ni chanfuwyd dim y naill ffordd na’r llall',
  ),
  'no-action': both(
    'No action: nothing was found either way',
    'Dim gweithredu: ni chanfuwyd dim y naill ffordd na’r llall',
  ),
  'no-evidence': both('No evidence of a breach', 'Dim tystiolaeth o doriad'),
  'no-breach': both('No breach was found', 'Ni chanfuwyd toriad'),
  suggestive: both(
    'Said to be suggestive of a breach, which is no finding',
    'Dywedwyd ei fod yn awgrymu toriad, nad yw’n ganfyddiad',
  ),
  finding: both('A breach was found by the body that decided', 'Canfuwyd toriad gan y corff a benderfynodd'),
  convicted: both('A conviction was recorded', 'Cofnodwyd euogfarn'),
  'court-ruling': both(
    'The High Court has ruled: read the ruling',
    'Dyfarnodd yr Uchel Lys: darllenwch y dyfarniad',
  ),
};

const statuses: Readonly<Record<DueDay['status'], Text>> = {
  running: both('running', 'yn rhedeg'),
  overdue: both('overdue', 'hwyr'),
  met: both('done in time', 'gwnaed mewn pryd'),
  'met-late': both('done late', 'gwnaed yn hwyr'),
  held: both('held: the police have it', 'wedi’i ddal: gyda’r heddlu'),
  lapsed: both('nothing is due any more', 'nid oes dim yn ddyledus mwyach'),
  'too-early': both('done before the first day', 'gwnaed cyn y diwrnod cyntaf'),
  reached: both('the first day has come', 'daeth y diwrnod cyntaf'),
};

/** How a day that was set stands, with the working days to go or by which it is late. */
export function statusInWords(
  view: View,
  { status, workingDays }: Pick<DueDay, 'status' | 'workingDays'>,
): string {
  const { say, language } = view;
  const words = (language === 'cy' ? statuses[status].cy : undefined) ?? statuses[status].en;
  if (workingDays === null) return words;
  return `${words} (${workingDays} ${say('working days', 'diwrnod gwaith')})`;
}

export const identities: Readonly<Record<KeptComplaint['complaint']['identity'], Text>> = {
  known: both('Known, and told to the member', 'Yn hysbys, a dywedir wrth yr aelod'),
  withheld: both('Known to the council, and not told', 'Yn hysbys i’r cyngor, ac ni ddywedir'),
  anonymous: both('Anonymous: nobody knows', 'Dienw: nid oes neb yn gwybod'),
};

export const offices: Readonly<Record<KeptComplaint['complaint']['subject']['office'], Text>> = {
  'principal-council': both(
    'County, district, borough or unitary council',
    'Cyngor sir, dosbarth, bwrdeistref neu unedol',
  ),
  'parish-council': both('Parish or town council', 'Cyngor plwyf neu dref'),
  'community-council': both('Community or town council', 'Cyngor cymuned neu dref'),
  'other-authority': both('Another authority', 'Awdurdod arall'),
};

/** The name of a state; before anything was taken in there is none. */
export function stateInWords(view: View, { states }: LifeCycle, state: string | null): string | Html {
  const found = states.find(({ id }) => id === state);
  return found ? textIn(view, found.title) : view.say('Not taken in', 'Heb ei derbyn');
}
