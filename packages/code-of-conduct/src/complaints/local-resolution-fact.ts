import type { Text } from '@lga/rules';
import type { OutOfLocalResolution } from '../wales/out-of-local-resolution.js';

/** What a person judges before and in local resolution in Wales. */
export type FactOfLocalResolution =
  | OutOfLocalResolution
  | 'about-respect'
  | 'member-given-details'
  | 'mediator-is-party'
  | 'parties-agree';

function asked(en: string, cy: string): Text {
  return { en, cy, reviewed: false };
}

export const questionsOfLocalResolution: Readonly<Record<FactOfLocalResolution, Text>> = {
  'about-respect': asked(
    'Is it a minor complaint about respect and consideration, or about a vexatious complaint?',
    'Ai mân gŵyn ydyw am barch ac ystyriaeth, neu am gŵyn flinderus?',
  ),
  'from-the-public': asked('Is it from a member of the public?', 'A ddaeth oddi wrth aelod o’r cyhoedd?'),
  'serious-breach': asked('Is it about a serious breach?', 'A yw’n ymwneud â thoriad difrifol?'),
  'non-disclosure-of-interests': asked(
    'Is it about an interest that was not disclosed?',
    'A yw’n ymwneud â buddiant na chafodd ei ddatgelu?',
  ),
  bullying: asked('Is it about bullying?', 'A yw’n ymwneud â bwlio?'),
  repeated: asked('Is it about a breach that was repeated?', 'A yw’n ymwneud â thoriad a ailadroddwyd?'),
  'from-the-clerk': asked(
    'Is it from the clerk or proper officer?',
    'A ddaeth oddi wrth y clerc neu’r swyddog priodol?',
  ),
  'about-an-officer': asked('Is it about an officer?', 'A yw’n ymwneud â swyddog?'),
  'member-given-details': asked(
    'Has the member been given the full details of the complaint?',
    'A gafodd yr aelod fanylion llawn y gŵyn?',
  ),
  'mediator-is-party': asked(
    'Is whoever mediates a party to the complaint?',
    'A yw’r sawl sy’n cymodi yn barti i’r gŵyn?',
  ),
  'parties-agree': asked('Do all who are involved agree?', 'A yw pawb dan sylw yn cytuno?'),
};
