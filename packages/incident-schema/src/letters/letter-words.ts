import type { Citation } from '@lga/rules';
import type { LetterKind, LetterSlots, LetterTemplate, TemplateParagraph } from './letter-template.js';

const executiveBoard: Citation = {
  instrument: 'LGA Executive Advisory Board papers, 8 June 2023: ending abuse in public life',
};
const ombudsman: Citation = {
  instrument: 'Ombudsman decision 18 008 389, with 19 020 488 and the findings on Anglesey',
  edition: 'May 2019',
  url: 'https://www.lgo.org.uk/decisions/other-categories/other/18-008-389',
};
const operationFord: Citation = {
  instrument: 'LGA: Operation Ford',
  url: 'https://lb2.local.gov.uk/node/8281727',
};
const policingProtocol: Citation = {
  instrument: 'Defending Democracy Policing Protocol',
  url: 'https://www.gov.uk/government/publications/defending-democracy-policing-protocol/defending-democracy-policing-protocol',
};
const markers: Citation = {
  instrument: 'Published registers of markers, and the note of the Information Commissioner on them',
};

const policeFirst = 'Where the police have the matter, ask them before anything goes to the person.';
const noPrivateData =
  'It holds no home address, private number or health of anybody, and not the name of who told.';
const restriction: readonly TemplateParagraph[] = [
  { says: 'To {recipient}' },
  {
    says: 'The council limits your contact with it under its published policy “{policy}”. {decidedBy} decided this.',
    shows: ['policy'],
  },
  { says: '{warning}', shows: ['prior-warning'] },
  { says: 'The reasons are: {reasons}', shows: ['written-reasons'] },
  { says: 'What is limited: {limited}', shows: ['scope'] },
  { says: 'How you can still raise an issue: {left}', shows: ['scope'] },
  { says: '{duration}', shows: ['end-or-review'] },
  { says: 'How to challenge this decision: {appeal}', shows: ['appeal'] },
  { says: 'You can also complain to {ombudsman}.', shows: ['ombudsman'] },
];
const signed: TemplateParagraph = { says: '{signedBy}' };
const restrictionSlots = [
  'recipient',
  'policy',
  'warning',
  'reasons',
  'limited',
  'left',
  'duration',
  'appeal',
  'ombudsman',
  'decidedBy',
  'signedBy',
] as const;

/** A letter with its source, and the first day for which the source speaks. */
export interface SourcedLetter<Kind extends LetterKind> {
  readonly begins: string;
  readonly source: Citation;
  readonly template: LetterTemplate<LetterSlots[Kind]>;
}

/** The words of the letters that the sources speak of, by their kind. */
export const letterWords: { readonly [Kind in LetterKind]: SourcedLetter<Kind> } = {
  'behaviour-warning': {
    begins: '2023-06-08',
    source: executiveBoard,
    template: {
      title: { en: 'A request to stop', cy: 'Cais i roi’r gorau iddi', reviewed: false },
      to: 'sender',
      from: ['leader', 'monitoring-officer'],
      slots: ['recipient', 'what', 'why', 'contact', 'signedBy'],
      paragraphs: [
        { says: 'To {recipient}' },
        { says: 'The council has a record of the following: {what}' },
        { says: 'This is why it is not acceptable: {why}' },
        { says: 'We ask you to stop. You remain free to disagree with the council, and to say so.' },
        { says: 'If you see it otherwise, tell us: {contact}' },
        signed,
      ],
      mind: [policeFirst, noPrivateData],
    },
  },
  'unanswered-reply': {
    begins: '2023-06-08',
    source: executiveBoard,
    template: {
      title: { en: 'Why your message is not answered', cy: 'Pam nad atebir eich neges', reviewed: false },
      to: 'sender',
      from: ['members-services', 'communications'],
      slots: ['recipient', 'putRight', 'signedBy'],
      paragraphs: [
        { says: 'To {recipient}' },
        {
          says: 'The council does not answer messages that it reads as abusive, and has not answered yours.',
        },
        { says: 'How you can put it right, so that your question is answered: {putRight}' },
        signed,
      ],
      mind: ['Somebody has read the whole message first: it may hold a threat.', policeFirst],
    },
  },
  'restriction-warning': {
    begins: '2019-05-01',
    source: ombudsman,
    template: {
      title: {
        en: 'A warning before contact is limited',
        cy: 'Rhybudd cyn cyfyngu ar gysylltiad',
        reviewed: false,
      },
      to: 'sender',
      from: ['monitoring-officer', 'head-of-legal'],
      slots: ['recipient', 'policy', 'what', 'whatFollows', 'contact', 'signedBy'],
      paragraphs: [
        { says: 'To {recipient}' },
        { says: 'This is a warning under the council’s published policy “{policy}”.' },
        { says: 'It is about the following contact with the council: {what}' },
        { says: 'If it goes on, this may follow: {whatFollows}' },
        { says: 'Nothing has been limited yet. If you see it otherwise, tell us: {contact}' },
        signed,
      ],
      mind: ['The warning may be left out only where immediate safety is threatened.', noPrivateData],
    },
  },
  'contact-restriction': {
    begins: '2019-05-01',
    source: ombudsman,
    template: {
      title: { en: 'Your contact with the council', cy: 'Eich cysylltiad â’r cyngor', reviewed: false },
      to: 'sender',
      from: ['monitoring-officer', 'head-of-legal', 'chief-executive'],
      slots: restrictionSlots,
      paragraphs: [...restriction, signed],
      mind: [policeFirst, noPrivateData],
    },
  },
  'single-point-of-contact': {
    begins: '2023-06-08',
    source: executiveBoard,
    template: {
      title: { en: 'One person to write to', cy: 'Un person i ysgrifennu ato', reviewed: false },
      to: 'sender',
      from: ['monitoring-officer', 'head-of-legal', 'chief-executive'],
      slots: [...restrictionSlots, 'contactRole', 'contactRoute'],
      paragraphs: [
        ...restriction.slice(0, 1),
        { says: 'Please write from now on to one person only: {contactRole}, by {contactRoute}.' },
        ...restriction.slice(1),
        signed,
      ],
      mind: [
        policeFirst,
        noPrivateData,
        'The contact is named by role, and is not the councillor concerned.',
      ],
    },
  },
  'legal-takes-over': {
    begins: '2023-06-08',
    source: executiveBoard,
    template: {
      title: {
        en: 'The legal team answers you from now on',
        cy: 'Y tîm cyfreithiol fydd yn eich ateb o hyn ymlaen',
        reviewed: false,
      },
      to: 'sender',
      from: ['head-of-legal'],
      slots: ['recipient', 'what', 'contactRoute', 'signedBy'],
      paragraphs: [
        { says: 'To {recipient}' },
        { says: 'The council has a record of the following: {what}' },
        {
          says: 'It is no longer appropriate that you write to others about it. The legal team takes it over.',
        },
        { says: 'Please write to: {contactRoute}' },
        signed,
      ],
      mind: ['It is to be tried before further action.', policeFirst, noPrivateData],
    },
  },
  'marker-notice': {
    begins: '2023-06-08',
    source: markers,
    template: {
      title: {
        en: 'An entry about you in a register of the council',
        cy: 'Cofnod amdanoch mewn cofrestr gan y cyngor',
        reviewed: false,
      },
      to: 'sender',
      from: ['health-and-safety', 'monitoring-officer'],
      slots: ['recipient', 'incident', 'visibleTo', 'controlMeasures', 'duration', 'appeal', 'signedBy'],
      paragraphs: [
        { says: 'To {recipient}' },
        { says: 'The council has made an entry about you in a register that keeps people safe.' },
        { says: 'It rests on this incident: {incident}' },
        { says: 'Who sees it: {visibleTo}' },
        { says: 'What it asks them to do: {controlMeasures}' },
        { says: '{duration}' },
        { says: 'How to challenge it: {appeal}' },
        signed,
      ],
      mind: [
        'It is not sent where telling would raise the risk; then the reason is recorded.',
        noPrivateData,
        policeFirst,
      ],
    },
  },
  'councillor-acknowledgement': {
    begins: '2023-06-08',
    source: executiveBoard,
    template: {
      title: { en: 'Your report has reached us', cy: 'Mae eich adroddiad wedi’n cyrraedd', reviewed: false },
      to: 'councillor',
      from: ['members-services', 'single-contact'],
      slots: ['recipient', 'reportedOn', 'councilDoes', 'policeDo', 'updates', 'contact', 'signedBy'],
      paragraphs: [
        { says: 'To {recipient}' },
        { says: 'Your report of {reportedOn} has reached us. In danger, call 999.' },
        { says: 'What the council does: {councilDoes}' },
        { says: 'What the police do: {policeDo}' },
        { says: 'When you hear from us: {updates}' },
        { says: 'Your contact: {contact}' },
        {
          says: 'Please keep messages, letters and recordings as they are, and block an account only after they are kept.',
        },
        signed,
      ],
      mind: ['Somebody speaks to the councillor too; a letter is not enough after a threat.'],
    },
  },
  'councillor-update': {
    begins: '2023-06-08',
    source: executiveBoard,
    template: {
      title: { en: 'News of your report', cy: 'Y diweddaraf am eich adroddiad', reviewed: false },
      to: 'councillor',
      from: ['members-services', 'single-contact'],
      slots: ['recipient', 'reportedOn', 'news', 'nextUpdate', 'contact', 'signedBy'],
      paragraphs: [
        { says: 'To {recipient}' },
        { says: 'This is about your report of {reportedOn}. What is new: {news}' },
        { says: 'When you hear from us next: {nextUpdate}' },
        { says: 'Your contact: {contact}' },
        signed,
      ],
      mind: ['No news is news: say that nothing has changed.'],
    },
  },
  'referral-cover': {
    begins: '2025-03-01',
    source: operationFord,
    template: {
      title: { en: 'A referral to the police', cy: 'Atgyfeiriad at yr heddlu', reviewed: false },
      to: 'police',
      from: ['members-services', 'monitoring-officer', 'community-safety'],
      slots: ['force', 'reference', 'schemeNote', 'contact', 'signedBy'],
      paragraphs: [
        { says: 'To {force}' },
        {
          says: 'With this letter the council refers incident {reference}. A pack under the THRIVE headings comes with it.',
        },
        { says: '{schemeNote}' },
        { says: 'The pack says what is recorded and what is not known. It finds nothing about anybody.' },
        { says: 'Please give us the number under which you record it. Our contact: {contact}' },
        signed,
      ],
      mind: [
        'In an emergency call 999; a letter is no way to report one.',
        'The day of the month of Operation Ford is not known.',
      ],
    },
  },
  'event-notice': {
    begins: '2024-02-28',
    source: policingProtocol,
    template: {
      title: { en: 'Notice of an event', cy: 'Hysbysiad o ddigwyddiad', reviewed: false },
      to: 'police',
      from: ['members-services', 'community-safety'],
      slots: ['force', 'event', 'when', 'where', 'concern', 'contact', 'signedBy'],
      paragraphs: [
        { says: 'To {force}' },
        { says: 'The council tells you of this event: {event}' },
        { says: 'When: {when}' },
        { says: 'Where: {where}' },
        { says: 'What concerns us: {concern}' },
        { says: 'Our contact: {contact}' },
        signed,
      ],
      mind: ['At least 48 hours before: dueDates of follow-up works it out.'],
    },
  },
  'removal-request': {
    begins: '2023-06-08',
    source: executiveBoard,
    template: {
      title: { en: 'A request to remove content', cy: 'Cais i dynnu cynnwys', reviewed: false },
      to: 'platform',
      from: ['communications'],
      slots: ['platform', 'address', 'what', 'rule', 'contact', 'signedBy'],
      paragraphs: [
        { says: 'To {platform}' },
        { says: 'Please look at the content at this address: {address}' },
        { says: 'What it is: {what}' },
        { says: 'The rule of yours that we ask you to apply: {rule}' },
        { says: 'Please keep it for the police. Our contact: {contact}' },
        signed,
      ],
      mind: ['Capture it first, with its hash; what is removed cannot be captured.'],
    },
  },
};
