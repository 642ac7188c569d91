import type { Text } from '@lga/rules';
import type { PackTriage } from './pack.js';

function note(en: string, cy: string): Text {
  return { en, cy, reviewed: false };
}

const reach: Readonly<Record<PackTriage['reach'], Text>> = {
  '999': note(
    'Call 999 first. A pack is no way to report an emergency.',
    'Ffoniwch 999 yn gyntaf. Nid yw pecyn yn ffordd o roi gwybod am argyfwng.',
  ),
  '101-or-online': note(
    'Report by 101, online or at a police station; 999 in an emergency.',
    'Rhowch wybod drwy 101, ar-lein neu mewn gorsaf heddlu; 999 mewn argyfwng.',
  ),
  none: note(
    'The decision table does not lead to the police by itself. A person decided on this referral.',
    'Nid yw’r tabl penderfynu yn arwain at yr heddlu ohono’i hun. Person a benderfynodd ar yr atgyfeiriad hwn.',
  ),
};

const operationFord: Readonly<Record<PackTriage['operationFord'], Text>> = {
  yes: note(
    'Quote Operation Ford: it covers the office. Advisers of the scheme take no crime reports.',
    'Dyfynnwch Operation Ford: mae’n cwmpasu’r swydd. Nid yw cynghorwyr y cynllun yn derbyn adroddiadau trosedd.',
  ),
  no: note(
    'Operation Ford does not cover the office. The police route is the same, without that label.',
    'Nid yw Operation Ford yn cwmpasu’r swydd. Yr un yw’r llwybr at yr heddlu, heb y label hwnnw.',
  ),
  unclear: note(
    'Whether Operation Ford covers the office is not clear: ask the force.',
    'Nid yw’n glir a yw Operation Ford yn cwmpasu’r swydd: gofynnwch i’r heddlu.',
  ),
};

const electionsAct: Readonly<Record<PackTriage['operationFord'], Text>> = {
  yes: note(
    'The disqualification order of the Elections Act 2022 can protect the office; a court makes it, on conviction.',
    'Gall gorchymyn anghymhwyso Deddf Etholiadau 2022 ddiogelu’r swydd; llys sy’n ei wneud, ar euogfarn.',
  ),
  no: note(
    'The disqualification order of the Elections Act 2022 does not protect the office.',
    'Nid yw gorchymyn anghymhwyso Deddf Etholiadau 2022 yn diogelu’r swydd.',
  ),
  unclear: note(
    'Whether the disqualification order of the Elections Act 2022 protects the office is not clear.',
    'Nid yw’n glir a yw gorchymyn anghymhwyso Deddf Etholiadau 2022 yn diogelu’r swydd.',
  ),
};

/** How to reach the police, and what covers the office. */
export function notesOf(triage: PackTriage): readonly Text[] {
  return [reach[triage.reach], operationFord[triage.operationFord], electionsAct[triage.electionsActOrder]];
}
