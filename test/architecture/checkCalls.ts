import { finding, findIn, isBelow, type Source } from './sources';

/** Says which calls lack a handler, have two, or have a handler without being in the contract. */
export function checkHandlers(
  calls: readonly string[],
  sources: readonly Source[],
): readonly string[] {
  const places = handlerPlaces(sources);
  return [
    ...calls.flatMap((call) => {
      const found = places.filter((place) => place.call === call);
      if (found.length === 1) return [];
      return [`${call} has ${found.length} handlers: ${found.map(({ at }) => at).join(', ')}`];
    }),
    ...places
      .filter(({ call }) => !calls.includes(call))
      .map(({ call, at }) => `${at}${call} is not in the contract`),
    ...places.flatMap(({ call, concept, at }) =>
      call.startsWith(`${concept}.`) ? [] : [`${at}${call} belongs into another file`],
    ),
  ];
}

/** The calls that no file below the folders names in a literal. */
export function callsNotNamed(
  calls: readonly string[],
  sources: readonly Source[],
  folders: readonly string[],
): readonly string[] {
  const named = new Set(
    sources.filter(({ path }) => isBelow(path, folders)).flatMap((source) => literalsOf(source)),
  );
  return calls.filter((call) => !named.has(call));
}

interface HandlerPlace {
  readonly call: string;
  readonly concept: string;
  readonly at: string;
}

/** The keys of each object that a file of electron/handlers exports. */
function handlerPlaces(sources: readonly Source[]): readonly HandlerPlace[] {
  return sources
    .filter(({ path }) => isBelow(path, ['electron/handlers']))
    .flatMap((source) => {
      const concept = source.path.replace(/^.*\//, '').replace(/\.ts$/, '');
      return source.parsed.program.body.flatMap((statement) => {
        if (statement.type !== 'ExportNamedDeclaration') return [];
        if (statement.declaration?.type !== 'VariableDeclaration') return [];
        return statement.declaration.declarations.flatMap(({ init }) => {
          if (init?.type !== 'ObjectExpression') return [];
          return init.properties.flatMap((property) =>
            property.type === 'Property' &&
            property.key.type === 'Literal' &&
            typeof property.key.value === 'string'
              ? [{ call: property.key.value, concept, at: finding(source, property.start, '') }]
              : [],
          );
        });
      });
    });
}

function literalsOf(source: Source): readonly string[] {
  const literals: string[] = [];
  findIn(source, () => ({
    Literal(node) {
      if (typeof node.value === 'string') literals.push(node.value);
    },
  }));
  return literals;
}
