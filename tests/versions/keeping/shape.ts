/** Values under these names are of any kind: what messages say, and what stands under names that are no part of the form. */
const opaque = new Set(['values', 'calendar', 'lengths', 'periods', 'announced']);

/**
 * The shape of a value: the path of each of its parts with whether it has parts itself, such as `.decision.beingHeard:object`.
 * Entries of lists have one path.
 */
export function shapeOf(value: unknown): ReadonlySet<string> {
  const shape = new Set<string>();
  addShape(shape, '', value);
  return shape;
}

function addShape(shape: Set<string>, path: string, value: unknown): void {
  const hasParts = typeof value === 'object' && value !== null;
  shape.add(hasParts ? `${path}:object` : path);
  if (Array.isArray(value)) for (const entry of value) addShape(shape, `${path}[]`, entry);
  else if (hasParts)
    for (const [name, part] of Object.entries(value)) if (!opaque.has(name)) addShape(shape, `${path}.${name}`, part);
}
