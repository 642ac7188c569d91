import { ombudsmansFactSheet, underAct2000, underWelshFunctions } from './bases.js';
import { basisOf } from './basis.js';
import { guard } from './drawn-guard.js';
import type { Guard } from './life-cycle.js';
import { appealForm, appealPeriod } from './rules.js';

export const welshGuards: readonly Guard[] = [
  guard(
    'direct-evidence',
    ['Is there direct evidence of a breach?', 'A oes tystiolaeth uniongyrchol o doriad?'],
    { kind: 'judged', condition: 'direct-evidence', is: true },
    ombudsmansFactSheet,
  ),
  guard(
    'no-direct-evidence',
    ['Has somebody judged that there is no direct evidence?', 'A farnwyd nad oes tystiolaeth uniongyrchol?'],
    { kind: 'judged', condition: 'direct-evidence', is: false },
    ombudsmansFactSheet,
  ),
  guard(
    'public-interest',
    ['Does the public interest require it?', 'A yw budd y cyhoedd yn gofyn amdano?'],
    { kind: 'judged', condition: 'public-interest', is: true },
    ombudsmansFactSheet,
  ),
  guard(
    'no-public-interest',
    [
      'Has somebody judged that the public interest does not require it?',
      'A farnwyd nad yw budd y cyhoedd yn gofyn amdano?',
    ],
    { kind: 'judged', condition: 'public-interest', is: false },
    ombudsmansFactSheet,
  ),
  guard(
    'ready-to-give-evidence',
    [
      'Is the complainant ready to give evidence in person?',
      'A yw’r achwynydd yn barod i roi tystiolaeth lafar?',
    ],
    { kind: 'judged', condition: 'ready-to-give-evidence', is: true },
    ombudsmansFactSheet,
    'should',
  ),
  guard(
    'prima-facie-evidence',
    [
      'Does an interim report meet the test for acting at once?',
      'A yw adroddiad interim yn bodloni’r prawf ar gyfer gweithredu ar unwaith?',
    ],
    { kind: 'judged', condition: 'prima-facie-evidence', is: true },
    underAct2000(72, 'ss. 72 and 78'),
  ),
  guard(
    'within-power',
    ['Is every sanction within power on that day?', 'A yw pob sancsiwn o fewn y pŵer ar y diwrnod hwnnw?'],
    { kind: 'sanctions' },
    underWelshFunctions('regs 7 to 9'),
  ),
  guard(
    'within-tribunal-power',
    ['Is every sanction within power on that day?', 'A yw pob sancsiwn o fewn y pŵer ar y diwrnod hwnnw?'],
    { kind: 'sanctions' },
    underAct2000(79, 's. 79'),
  ),
  guard(
    'appeal-by-permission',
    ['Is an appeal brought by permission on that day?', 'A yw apêl yn gofyn am ganiatâd ar y diwrnod hwnnw?'],
    { kind: 'appeal', form: 'by-permission' },
    basisOf(appealForm),
  ),
  guard(
    'appeal-as-of-right',
    [
      'May an appeal be brought without permission on that day?',
      'A ellir apelio heb ganiatâd ar y diwrnod hwnnw?',
    ],
    { kind: 'appeal', form: 'as-of-right' },
    basisOf(appealForm),
  ),
  guard(
    'appeal-in-time',
    [
      'Is it within the days after notice of the determination?',
      'A yw o fewn y dyddiau ar ôl hysbysiad o’r penderfyniad?',
    ],
    { kind: 'in-time', deadline: 'ask-permission-to-appeal' },
    basisOf(appealPeriod),
  ),
  guard(
    'reasonable-prospect',
    ['Has the appeal a reasonable prospect of success?', 'A oes gan yr apêl obaith rhesymol o lwyddo?'],
    { kind: 'judged', condition: 'reasonable-prospect', is: true },
    underWelshFunctions('reg. 10'),
  ),
  guard(
    'no-reasonable-prospect',
    ['Has the President judged that it has none?', 'A farnodd y Llywydd nad oes ganddi obaith?'],
    { kind: 'judged', condition: 'reasonable-prospect', is: false },
    underWelshFunctions('reg. 10'),
  ),
];
