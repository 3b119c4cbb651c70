import { resolve } from './references.ts';
import { mapValues, type Schema } from './schemas.ts';

/** The properties of an object, each with the reference of its schema. */
export interface Fields {
  known: Record<string, string>;
  required: string[];
  closed: boolean;
}

/**
 * Makes a function that replaces the schema of each property of an object by a reference to a definition in
 * `definitions`, which equal schemas share. A property then has a validator of its own, which the validator of the
 * object calls.
 */
export function shareProperties(definitions: Record<string, Schema>): (schema: Schema) => Schema {
  const references = new Map<string, string>();
  const share = (property: Schema): Schema => {
    // Ajv reads a default, and the constant of a discriminator, beside the property only.
    const { default: fallback, ...schema } = property;
    if (schema.$ref && Object.keys(schema).length === 1) return property;
    const text = JSON.stringify(schema);
    const name = String(references.size);
    if (!references.has(text)) {
      references.set(text, `#/definitions/${name}`);
      definitions[name] = schema;
    }
    return {
      $ref: references.get(text),
      ...(schema.const !== undefined && { const: schema.const }),
      ...(fallback !== undefined && { default: fallback }),
    };
  };
  return (schema) =>
    schema.properties
      ? { ...schema, properties: mapValues(schema.properties as Record<string, Schema>, share) }
      : schema;
}

/** Finds the fields of the object at a reference, and of the objects that are properties in it; keyed by reference. */
export function listFields(root: object, start: string): Map<string, Fields> {
  const found = new Map<string, Fields>();
  const visit = (reference: string) => {
    const {
      properties,
      required = [],
      additionalProperties,
    } = resolve<ObjectSchema>(root, { $ref: reference });
    if (!properties || found.has(reference)) return;
    const known = mapValues(properties, ({ $ref }) => $ref);
    found.set(reference, { known, required, closed: additionalProperties === false });
    Object.values(known).forEach(visit);
  };
  visit(start);
  return found;
}

interface ObjectSchema {
  properties?: Record<string, { $ref: string }>;
  required?: string[];
  additionalProperties?: unknown;
}
