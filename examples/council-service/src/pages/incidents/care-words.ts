import type { OfferState, UpdateKind, UpdateOwed } from '@lga/incident-schema/aftercare';
import { inLanguage, type Text } from '@lga/rules';
import { both, type View } from '../view.js';

/** What a councillor is told, in the order in which it comes. */
export const updateWords: Readonly<Record<UpdateKind, Text>> = {
  acknowledgement: both('The report has arrived', 'Mae’r adroddiad wedi cyrraedd'),
  decision: both('What was decided', 'Yr hyn a benderfynwyd'),
  'police-reference': both('The number that the police gave', 'Y rhif a roddodd yr heddlu'),
  outcome: both('How it ended with the police', 'Sut y daeth i ben gyda’r heddlu'),
  review: both('What a review came to', 'I beth y daeth adolygiad'),
  end: both('A restriction or a marker ends', 'Daw cyfyngiad neu farciwr i ben'),
  regular: both(
    'That the case is still open, news or none',
    'Bod yr achos yn dal ar agor, newyddion neu beidio',
  ),
};

const updateStates: Readonly<Record<UpdateOwed['state'], Text>> = {
  sent: both('sent', 'anfonwyd'),
  'sent-late': both('sent late', 'anfonwyd yn hwyr'),
  due: both('due', 'yn ddyledus'),
  overdue: both('overdue', 'hwyr'),
  owed: both('owed; the council has set no time', 'yn ddyledus; nid yw’r cyngor wedi gosod amser'),
  'to-come': both('to come', 'i ddod'),
};

const offers: Readonly<Record<string, Text>> = {
  'named-contact': both('A contact by name and role', 'Cyswllt wrth enw a rôl'),
  'update-schedule': both('A schedule of updates', 'Amserlen o ddiweddariadau'),
  support: both('Support: somebody to talk to', 'Cymorth: rhywun i siarad ag ef'),
  'check-in': both('Somebody checks in after a threat', 'Rhywun yn cadw mewn cysylltiad ar ôl bygythiad'),
  'risk-reassessment': both('The risk is assessed anew', 'Asesir y risg o’r newydd'),
  'home-security': both(
    'A police visit on the security of the home',
    'Ymweliad gan yr heddlu ynghylch diogelwch y cartref',
  ),
  'address-withheld': both(
    'Keeping the home address off the register',
    'Cadw’r cyfeiriad cartref oddi ar y gofrestr',
  ),
  'online-advice': both('Advice on social media and email', 'Cyngor ar gyfryngau cymdeithasol ac e-bost'),
};

const offerStates: Readonly<Record<OfferState['state'], Text>> = {
  'to-offer': both('to be offered', 'i’w gynnig'),
  'may-be-offered': both('may be offered', 'gellir ei gynnig'),
  'awaiting-answer': both('waits for an answer', 'yn aros am ateb'),
  accepted: both('accepted', 'derbyniwyd'),
  declined: both('declined', 'gwrthodwyd'),
  'to-ask-again': both('to be asked again', 'i’w ofyn eto'),
};

const words = ({ language }: View, text: Text | undefined, code: string) =>
  text ? inLanguage(text, language).words : code;

export const offerInWords = (view: View, offer: string): string => words(view, offers[offer], offer);
export const offerStateInWords = (view: View, state: OfferState['state']): string =>
  words(view, offerStates[state], state);
export const updateStateInWords = (view: View, state: UpdateOwed['state']): string =>
  words(view, updateStates[state], state);
export const updateKindInWords = (view: View, what: UpdateKind): string =>
  words(view, updateWords[what], what);

/** An update that is owed, in one line. */
export function updateInWords(view: View, { what, by, state }: UpdateOwed): string {
  const day = by === null ? '' : `, ${view.say('by', 'erbyn')} ${by}`;
  return `${view.say('To tell the councillor', 'I’w ddweud wrth y cynghorydd')}: ${updateKindInWords(view, what)} (${updateStateInWords(view, state)}${day})`;
}

/** Kinds of offers that no code list has, by the ids of the offers. */
export const offerChoices = Object.entries(offers);
