import type { Section } from '../questions.js';
import { both } from '../view.js';
import { codesOrNone, day, line, select, ticks, words } from './choices.js';

/** What makes a limit on contact fair, as the schema has it. */
export const restriction: Section = {
  heading: both('A limit on contact, if there is one', 'Cyfyngiad ar gysylltiad, os oes un'),
  inColumns: true,
  questions: [
    line('restriction.policy.title', both('Published policy', 'Polisi cyhoeddedig')),
    line('restriction.policy.url', both('Where it is published', 'Ble y’i cyhoeddir')),
    day(
      'restriction.warnedOn',
      both('Day of the warning that came first', 'Diwrnod y rhybudd a ddaeth yn gyntaf'),
    ),
    words(
      'restriction.notWarnedBecause',
      both(
        'Or why immediate safety stood against a warning',
        'Neu pam yr oedd diogelwch uniongyrchol yn erbyn rhybudd',
      ),
    ),
    words(
      'restriction.reasons',
      both('Reasons, as given to the person', 'Rhesymau, fel y’u rhoddwyd i’r person'),
    ),
    words('restriction.limited', both('What is limited', 'Yr hyn a gyfyngir')),
    words(
      'restriction.left',
      both('How the person can still raise an issue', 'Sut y gall y person godi mater o hyd'),
    ),
    words('restriction.appeal', both('How to challenge it', 'Sut i’w herio')),
    day('restriction.startsOn', both('It starts on', 'Mae’n dechrau ar')),
    day('restriction.endsOn', both('It ends on', 'Mae’n dod i ben ar')),
    day('restriction.reviewOn', both('It is looked at again on', 'Edrychir arno eto ar')),
    select(
      'restriction.ombudsman',
      both('Ombudsman that the person is told of', 'Yr ombwdsmon y dywedir wrth y person amdano'),
      codesOrNone('ombudsman'),
    ),
  ],
};

/** What makes a marker fair, as the schema has it. */
export const marker: Section = {
  heading: both('A marker, if there is one', 'Marciwr, os oes un'),
  inColumns: true,
  questions: [
    ticks(
      'marker.threat',
      both('Kind of threat that it rests on', 'Math o fygythiad y mae’n seiliedig arno'),
      'behaviour',
    ),
    ticks('marker.visibleTo', both('Who may see it', 'Pwy a gaiff ei weld'), 'recipient'),
    words(
      'marker.controlMeasures.lines',
      both(
        'What those who meet the person are to do, a line each',
        'Beth mae’r rhai sy’n cwrdd â’r person i’w wneud, llinell yr un',
      ),
      3,
    ),
    words('marker.appeal', both('How to challenge the marker', 'Sut i herio’r marciwr')),
    day('marker.startsOn', both('The marker starts on', 'Mae’r marciwr yn dechrau ar')),
    day('marker.reviewOn', both('The marker is looked at again on', 'Edrychir ar y marciwr eto ar')),
    day('marker.toldOn', both('Day on which the person was told', 'Diwrnod y dywedwyd wrth y person')),
    words(
      'marker.notToldBecause',
      both('Or why the person is not told', 'Neu pam na ddywedir wrth y person'),
    ),
    day('marker.removedOn', both('Day on which it was taken off', 'Diwrnod y’i tynnwyd')),
    day('marker.retainUntil', both('It is kept until', 'Fe’i cedwir tan')),
  ],
};
