import type { Text } from '@lga/rules';
import type { Answer } from '../schema/answer.js';
import type {
  GiftResolution,
  WelshPublicationPolicy,
  WelshRegisterEntry,
  WelshRegisterOfInterests,
} from '../schema/welsh-register.js';
import { welshGiftDuty } from './welsh-register.js';

/** That an entry is withheld, and why, in words that give nothing away. */
export interface WelshWithheldNote {
  readonly power: 'paragraph-16' | 'agreement-open';
  readonly says: Text;
}

const notes: Readonly<Record<WelshWithheldNote['power'], WelshWithheldNote>> = {
  'paragraph-16': {
    power: 'paragraph-16',
    says: {
      en: 'The member has an interest whose details are withheld under paragraph 16 of the code of conduct.',
      cy: 'Mae gan yr aelod fuddiant y mae ei fanylion wedi’u hatal o dan baragraff 16 o’r cod ymddygiad.',
      reviewed: false,
    },
  },
  'agreement-open': {
    power: 'agreement-open',
    says: {
      en: 'An entry is held back while the monitoring officer decides whether its details are to be withheld.',
      cy: 'Mae cofnod yn cael ei ddal yn ôl tra bydd y swyddog monitro’n penderfynu a ddylid atal ei fanylion.',
      reviewed: false,
    },
  },
};

/** Why a whole entry stays out of the public view on a day; `null` where it does not. */
export function withheldInWales(
  { sensitive }: WelshRegisterEntry,
  { whileAgreementIsOpen }: WelshPublicationPolicy,
  on: string,
): WelshWithheldNote | null {
  if (!sensitive || (sensitive.ceasedOn !== undefined && sensitive.ceasedOn <= on)) return null;
  if (sensitive.monitoringOfficerAgrees === 'yes') return notes['paragraph-16'];
  const isOpen = sensitive.monitoringOfficerAgrees === 'undetermined';
  return isOpen && whileAgreementIsOpen === 'hold-back' ? notes['agreement-open'] : null;
}

/** Whether the code has this member register it: paragraph 15 but for its (5), or 17 by the authority's own value. */
export function requiredInWales(
  { duty, receivedOn, valueGBP }: WelshRegisterEntry,
  { office, giftResolutions }: WelshRegisterOfInterests,
): Answer {
  if (duty === 'on-taking-office') return office === 'community' ? 'no' : 'yes';
  if (duty !== 'gift') return 'yes';
  const resolved = receivedOn === undefined ? undefined : resolutionOn(receivedOn, giftResolutions);
  if (receivedOn === undefined || !resolved) return 'undetermined';
  const gift = {
    receivedOn,
    resolvedGBP: resolved.moreThanGBP,
    ...(valueGBP === undefined ? {} : { valueGBP }),
  };
  return welshGiftDuty(gift).value.mustNotify;
}

/** The latest resolution that applied on a day. */
function resolutionOn(day: string, resolutions: readonly GiftResolution[]): GiftResolution | undefined {
  return resolutions
    .filter(({ from }) => from <= day)
    .reduce<GiftResolution | undefined>(
      (latest, each) => (each.from >= (latest?.from ?? '') ? each : latest),
      undefined,
    );
}
