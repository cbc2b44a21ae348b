import type { CallCase, CaseFile } from '../schema/case.ts';
import { resolveVariant, variantIds } from '../domain/simulation/callCase.ts';
import type { Place } from './finding.ts';
import type { YamlFile } from './yamlFile.ts';

/** A file of cases/, with the id its name promises. */
export interface CaseYaml extends YamlFile<CaseFile> {
  name: string;
}

/** A variant as it is played, with the places of what it says. */
export interface CasePlay {
  call: CallCase;
  /** Id and variant as a person says them: `C05 B`. */
  label: string;
  path: string;
  /** Place of a value: in the variant where it says it, else in the base. */
  at: (path: readonly PropertyKey[]) => Place;
}

/** Every variant of a case; none where the file could not be read. */
export function playsOf(file: CaseYaml): CasePlay[] {
  const { data } = file;
  if (!data) return [];
  return variantIds(data).map((variant) => {
    const index = data.variants.findIndex((it) => it.id === variant);
    const prefix = index < 0 ? [] : ['variants', index];
    return {
      call: resolveVariant(data, variant),
      label: `${data.id} ${variant}`,
      path: file.path,
      at: (path) =>
        file.written([...prefix, ...path]).as === 'nothing'
          ? file.at(path)
          : file.at([...prefix, ...path]),
    };
  });
}
