/** Whether a value is as the served description says: the part of JSON Schema that it uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
}

export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: JsonSchema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> };
  readonly responses: Readonly<
    Record<
      string,
      { readonly description: string; readonly content?: Readonly<Record<string, { readonly schema?: JsonSchema }>> }
    >
  >;
}

export interface Document {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

export function resolveSchema(schema: JsonSchema, document: Document): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const name = schema.$ref.replace('#/components/schemas/', '');
  const found = document.components.schemas[name];
  if (!found) throw new Error(`${schema.$ref} leads nowhere`);
  return resolveSchema(found, document);
}

/** The first place that differs, as `$.results[0].score: a number`; null when all is as described. */
export function differsFrom(value: unknown, given: JsonSchema, document: Document, at = '$'): string | null {
  const schema = resolveSchema(given, document);
  const options = schema.anyOf ?? schema.oneOf;
  if (options)
    return options.some((each) => differsFrom(value, each, document, at) === null) ? null : `${at}: none of the forms`;
  for (const each of schema.allOf ?? []) {
    const found = differsFrom(value, each, document, at);
    if (found !== null) return found;
  }
  if (schema.enum && !schema.enum.includes(value)) return `${at}: one of ${schema.enum.join(', ')}`;
  if ('const' in schema && schema.const !== value) return `${at}: ${String(schema.const)}`;
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.some((type) => isOfType(value, type))) return `${at}: ${types.join(' or ')}`;
  if (Array.isArray(value))
    return first(
      value.map(
        (item, index) => () => (schema.items ? differsFrom(item, schema.items, document, `${at}[${index}]`) : null),
      ),
    );
  return typeof value === 'object' && value !== null
    ? differsInside(value as Record<string, unknown>, schema, document, at)
    : null;
}

function differsInside(
  value: Record<string, unknown>,
  schema: JsonSchema,
  document: Document,
  at: string,
): string | null {
  const missing = (schema.required ?? []).find((name) => !(name in value));
  if (missing !== undefined) return `${at}.${missing}: is missing`;
  return first(
    Object.entries(value).map(([name, item]) => () => {
      const own = schema.properties?.[name];
      if (own) return differsFrom(item, own, document, `${at}.${name}`);
      if (schema.additionalProperties === false) return `${at}.${name}: is not described`;
      return typeof schema.additionalProperties === 'object'
        ? differsFrom(item, schema.additionalProperties, document, `${at}.${name}`)
        : null;
    }),
  );
}

function first(looks: readonly (() => string | null)[]): string | null {
  for (const look of looks) {
    const found = look();
    if (found !== null) return found;
  }
  return null;
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}
