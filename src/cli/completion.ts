import { Argument, type Command } from 'commander';
import { addCommand } from './command.ts';
import { show } from './output.ts';
import type { Common } from './session.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** Adds completion. */
export function addCompletionCommand(program: Command): void {
  addCommand(program, 'completion', {
    summary: 'Print the completions of a shell, to be read by it at its start.',
    example: 'aipod-market completion bash >> ~/.bashrc',
  })
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .action((shell: (typeof SHELLS)[number], options: Common) => {
      const script = WRITERS[shell](listPlaces(program));
      show(options, { shell, script }, () => script);
    });
}

/** A word that can come next. */
interface Word {
  word: string;
  about: string;
}

/** A place in a command line: the commands before it, and what can come next. */
interface Place {
  path: string[];
  commands: Word[];
  options: (Word & { takes_value: boolean; values: string[] })[];
  /** Values of an argument. */
  values: string[];
}

function listPlaces(command: Command, path: string[] = []): Place[] {
  const place = {
    path,
    commands: command.commands.map((child) => ({ word: child.name(), about: child.description() })),
    options: command.options.map(({ long, description, required, argChoices }) => ({
      word: long ?? '',
      about: description,
      takes_value: required,
      values: argChoices ?? [],
    })),
    values: command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
  };
  return [place, ...command.commands.flatMap((child) => listPlaces(child, [...path, child.name()]))];
}

const NAME = 'aipod-market';

/** The cases of a shell's `case`: how the commands before a word add up, and the values of options. */
function writeCases(places: Place[]): { steps: string; values: string } {
  const steps = places.filter(({ path }) => path.length > 0).map(({ path }) => `'${path.join(' ')}'`);
  const values = places.flatMap(({ path, options }) =>
    options
      .filter(({ values }) => values.length > 0)
      .map(({ word, values }) => `'${[...path, word].join(' ')}') values='${values.join(' ')}' ;;`),
  );
  return { steps: steps.join('|'), values: values.join('\n    ') };
}

const wordsOf = ({ commands, options, values }: Place) => [
  ...commands.map(({ word }) => word),
  ...values,
  ...options.map(({ word }) => word),
  '--help',
];

function writeBash(places: Place[]): string {
  const { steps, values } = writeCases(places);
  const words = places.map((place) => `'${place.path.join(' ')}') values='${wordsOf(place).join(' ')}' ;;`);
  return `_aipod_market() {
  local path='' values='' index next
  for ((index = 1; index < COMP_CWORD; index++)); do
    next="\${path:+$path }\${COMP_WORDS[index]}"
    case $next in
    ${steps}) path=$next ;;
    esac
  done
  case "\${path:+$path }\${COMP_WORDS[COMP_CWORD - 1]}" in
    ${values}
  esac
  if [[ -z $values ]]; then
    case $path in
    ${words.join('\n    ')}
    esac
  fi
  COMPREPLY=($(compgen -W "$values" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _aipod_market ${NAME}`;
}

function writeZsh(places: Place[]): string {
  const { steps, values } = writeCases(places);
  const described = ({ word, about }: Word) => `'${quote(word.replaceAll(':', '\\:'))}:${quote(about)}'`;
  const found = places.map((place) => {
    const items = [
      ...place.commands.map(described),
      ...place.values.map((value) => `'${value}'`),
      ...place.options.map(described),
    ];
    return `'${place.path.join(' ')}') found=(${items.join(' ')}) ;;`;
  });
  return `#compdef ${NAME}
_aipod_market() {
  local path_before='' values='' next
  local -a found
  local -i index
  for ((index = 2; index < CURRENT; index++)); do
    next="\${path_before:+$path_before }\${words[index]}"
    case $next in
    ${steps}) path_before=$next ;;
    esac
  done
  case "\${path_before:+$path_before }\${words[CURRENT - 1]}" in
    ${values}
  esac
  if [[ -n $values ]]; then
    compadd -- \${=values}
    return
  fi
  case $path_before in
    ${found.join('\n    ')}
  esac
  _describe '${NAME}' found || _files
}
# Loaded by name, the file itself is the function.
if [[ $funcstack[1] == _aipod_market ]]; then _aipod_market "$@"; else compdef _aipod_market ${NAME}; fi`;
}

function writeFish(places: Place[]): string {
  const lines = places.flatMap(({ path, commands, options, values }) => {
    const seen = path.map((word) => `__fish_seen_subcommand_from ${word}`);
    // A name above is not offered once one of its commands was chosen.
    const names = commands.map(({ word }) => word).join(' ');
    const here = names ? [...seen, `not __fish_seen_subcommand_from ${names}`] : seen;
    const add = (conditions: string[], rest: string) =>
      `complete -c ${NAME} -n '${conditions.join('; and ')}' ${rest}`;
    return [
      ...commands.map(({ word, about }) => add(here, `-f -a ${word} -d '${quoteFish(about)}'`)),
      ...values.map((value) => add(here, `-f -a ${value}`)),
      ...options.map(({ word, about, takes_value, values }) => {
        const value = values.length > 0 ? ` -x -a '${values.join(' ')}'` : takes_value ? ' -r' : '';
        return add(here.length > 0 ? here : ['true'], `-l ${word.slice(2)}${value} -d '${quoteFish(about)}'`);
      }),
    ];
  });
  return lines.join('\n');
}

const WRITERS = { bash: writeBash, zsh: writeZsh, fish: writeFish };

const quote = (text: string) => text.replaceAll("'", "'\\''");
const quoteFish = (text: string) => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
