import { syntheticReports } from '@lga/incident-schema/synthetic';
import { addDays } from '@lga/rules';
import { reportIncident } from '../resources/incidents.js';
import type { MadeUpRequest } from './demonstration-set.js';

const days = 90;
/** Who sends them: most come from another system, some from the members themselves. */
const senders = ['intake', 'intake', 'member-a', 'intake', 'member-b'] as const;

/** Where what comes on paper or by telephone is met. */
const settings: Readonly<Record<string, readonly string[]>> = {
  letter: ['home'],
  phone: ['workplace'],
  leaflet: ['public-place'],
  object: ['home'],
};

/** Reports of the last ninety days from a seed, so that every demonstration has the same. */
export function madeUpIncidents(today: string): readonly MadeUpRequest[] {
  const council = (id: string, seed: string, count: number) => {
    const options = { seed, count, from: addDays(today, -days), days, senders: 8, targets: 4 };
    return [...syntheticReports(options)].map((report) => ({
      ...report,
      council: { site: 'council-service', id },
      settings: report.channels.flatMap((channel) => settings[channel] ?? report.settings),
    }));
  };
  return [
    ...council('example-borough', 'demonstration', 40).map((body, index) => ({
      person: senders[index % senders.length] ?? 'intake',
      operation: reportIncident,
      body,
    })),
    ...council('example-county', 'another council', 3).map((body) => ({
      person: 'member-county',
      operation: reportIncident,
      body,
    })),
  ];
}
