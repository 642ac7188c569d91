import type * as z from 'zod';
import { fieldClasses } from '../field-classes.js';

/** A field with the class that `fieldClasses` gives it, which JSON Schema carries along. */
export function field<S extends z.ZodType>(path: string, schema: S, description: string): S {
  const { class: classification = 'special' } = fieldClasses[path] ?? {};
  return schema.meta({ description, classification });
}
