import { z } from 'astro/zod';
import { exampleMark } from '../words/workshop/policy/expected.ts';
import { moveNames } from '../words/moves.ts';
import { tacticNames } from '../words/tactics.ts';
import { thingWords } from '../words/things.ts';
import { resultMeanings } from './results.ts';
import type { YamlKind } from './yamlKinds.ts';

/** What the words of some lists mean; an editor shows it beside each. */
const glossaries: readonly Readonly<Record<string, string>>[] = [
  moveNames,
  resultMeanings,
  tacticNames,
  thingWords,
];

function glossaryOf(
  words: readonly unknown[],
): Readonly<Record<string, string>> | undefined {
  return glossaries.find(
    (glossary) =>
      Object.keys(glossary).length === words.length &&
      words.every((word) => typeof word === 'string' && word in glossary),
  );
}

/**
 * The JSON Schema (draft 7, which editors know) of a kind of file, as the text of
 * its file. Each key is explained by what its schema says of it and by the message
 * that an author reads where it is missing. What only a rule can say (dates of the
 * calendar, one value against another) is left to `npm run check`.
 */
export function jsonSchemaOf(kind: YamlKind): string {
  const made = z.toJSONSchema(kind.schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      explain(zodSchema, jsonSchema);
      nameMembers(jsonSchema);
    },
  });
  return `${JSON.stringify({ ...made, title: kind.title }, null, 2)}\n`;
}

function explain(
  schema: z.core.$ZodType,
  made: z.core.JSONSchema.BaseSchema,
): void {
  const message = messageOf(schema);
  const said = [made.description, message && sentence(message)];
  const description = said.filter(Boolean).join(' ');
  if (description) made.description = description;
  const words = made.enum;
  const glossary = words && glossaryOf(words);
  if (glossary) made.enumDescriptions = words.map((it) => glossary[String(it)]);
}

/** What the schema answers where nothing stands; null where nothing may stand there. */
function messageOf(schema: z.core.$ZodType): string | null {
  const { error } = z.safeParse(schema, undefined);
  return error?.issues[0]?.message ?? null;
}

/** "expected a title, e.g. title: Lost phone" to a sentence and an example. */
function sentence(message: string): string {
  const [what = '', example] = message
    .replace(/^expected /, '')
    .split(exampleMark);
  const begun = `${what.slice(0, 1).toUpperCase()}${what.slice(1)}.`;
  return example ? `${begun} Example: ${example}` : begun;
}

/**
 * A map whose keys come from a list, as the moves of a case, names each of them: an
 * editor offers properties, and says what each is, where it does not offer names.
 */
function nameMembers(made: z.core.JSONSchema.BaseSchema): void {
  const { propertyNames, additionalProperties } = made;
  if (typeof propertyNames !== 'object' || !propertyNames.enum) return;
  if (typeof additionalProperties !== 'object') return;
  const codes = propertyNames.enum.map(String);
  const meanings: unknown = propertyNames.enumDescriptions;
  made.properties = Object.fromEntries(
    codes.map((code, at) => [
      code,
      Array.isArray(meanings) ? { description: String(meanings[at]) } : {},
    ]),
  );
  made.patternProperties = {
    [`^(?:${codes.join('|')})$`]: additionalProperties,
  };
  made.additionalProperties = false;
  delete made.propertyNames;
}
