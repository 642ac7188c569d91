import { procedures } from '@lga/code-of-conduct/procedures';
import type { Text } from '@lga/rules';
import type { KeptComplaint } from '../../resources/kept-complaint.js';
import { both } from '../view.js';

export type ProcedureName = KeptComplaint['procedure'];

const inEngland = (name: string): Text => both(`England: ${name}`, `Lloegr: ${name}`);

/** Whose arrangements a complaint goes by, as a person chooses them. */
export const arrangements: Readonly<Record<ProcedureName, Text>> = {
  arun: inEngland('Arun District Council'),
  brent: inEngland('Brent Council'),
  bury: inEngland('Bury Council'),
  castlePoint: inEngland('Castle Point Borough Council'),
  cheshireWest: inEngland('Cheshire West and Chester Council'),
  cornwall2012: both('England: Cornwall Council (2012 to 2014)', 'Lloegr: Cornwall Council (2012 hyd 2014)'),
  dacorum: inEngland('Dacorum Borough Council'),
  devon: inEngland('Devon County Council'),
  devonGuide: both('England: Devon County Council, guide', 'Lloegr: Devon County Council, canllaw'),
  eastDevon: inEngland('East Devon District Council'),
  erewash: inEngland('Erewash Borough Council'),
  hinckleyAndBosworth: inEngland('Hinckley and Bosworth Borough Council'),
  lgaGuidance2021: both(
    'England: LGA guidance of September 2021, not compared with its text',
    'Lloegr: canllawiau’r LGA, Medi 2021, heb eu cymharu â’u testun',
  ),
  sheffield: inEngland('Sheffield City Council'),
  southHams: inEngland('South Hams District Council'),
  teignbridge: inEngland('Teignbridge District Council'),
  westDevonAndSouthHams: inEngland('West Devon Borough Council and South Hams District Council'),
  ombudsmanForWalesNewer: both(
    'Wales: to the Ombudsman, by the newer fact sheet',
    'Cymru: at yr Ombwdsmon, yn ôl y daflen ffeithiau fwy newydd',
  ),
  ombudsmanForWalesOlder: both(
    'Wales: to the Ombudsman, by the older fact sheet',
    'Cymru: at yr Ombwdsmon, yn ôl y daflen ffeithiau hŷn',
  ),
  localResolutionModel: both(
    'Wales: local resolution by the council itself, model protocol',
    'Cymru: datrysiad lleol gan y cyngor ei hun, protocol enghreifftiol',
  ),
};

export const arrangementChoices = Object.entries(arrangements);

export function procedureNamed(name: string): ProcedureName | undefined {
  return Object.hasOwn(procedures, name) ? (name as ProcedureName) : undefined;
}
