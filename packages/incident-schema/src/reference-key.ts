/** A person or body, as one text: of its site and id, as JSON. */
export function keyOf({ site, id }: { readonly site: string; readonly id: string }): string {
  return JSON.stringify([site, id]);
}
