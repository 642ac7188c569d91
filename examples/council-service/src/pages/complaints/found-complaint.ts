import type { ComplaintNow } from '@lga/code-of-conduct/complaints';
import type { LifeCycle } from '@lga/code-of-conduct/procedures';
import type { Explained } from '@lga/rules';
import { operationNamed } from '../../operation-named.js';
import { type KeptComplaint, lifeCycleOf } from '../../resources/kept-complaint.js';
import type { ToldComplaint } from '../../resources/told-to-party.js';
import type { PageAsked } from '../page.js';

/** A complaint as an officer or an independent person reads it. */
export interface FoundComplaint {
  readonly id: string;
  readonly version: number;
  readonly kept: KeptComplaint;
  readonly now: Explained<ComplaintNow>;
  readonly life: LifeCycle;
}

/** The complaint as far as the caller may read it: the whole, or what a party may be told. */
export async function foundComplaint({
  parameters,
  perform,
}: PageAsked): Promise<FoundComplaint | { readonly told: ToldComplaint }> {
  const { id = '' } = parameters;
  const { body, version = 0 } = await perform(operationNamed('complaint'), { parameters: { id } });
  const answer = body as (KeptComplaint & { readonly now: Explained<ComplaintNow> }) | ToldComplaint;
  if (!('now' in answer)) return { told: answer };
  const { now, ...kept } = answer;
  return { id, version, kept, now, life: lifeCycleOf(kept) };
}
