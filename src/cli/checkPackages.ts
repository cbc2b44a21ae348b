import { HoldError } from '../errors.ts';
import { commandRefused } from '../words/workshop/cli/command.ts';
import { checkUsage, noPackage } from '../words/workshop/cli/package/usage.ts';
import { checkPackage } from './checkPackage.ts';
import { LANGUAGE_OPTION } from './language.ts';
import { readCommand } from './readCommand.ts';
import { runCommand } from './runCommand.ts';
import { say } from './terminal.ts';

await runCommand(async () => {
  const use = commandRefused.fix(checkUsage);
  const { values, positionals } = readCommand(
    {
      options: {
        ...LANGUAGE_OPTION,
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    },
    use,
  );
  if (values.help) {
    say(checkUsage);
    return;
  }
  const strange = positionals.filter((path) => !/\.zip$/i.test(path));
  const [first] = strange;
  if (first !== undefined)
    throw new HoldError(
      commandRefused.what,
      commandRefused.unexpected(first),
      use,
    );
  if (positionals.length === 0)
    throw new HoldError(commandRefused.what, noPackage, use);
  for (const path of positionals)
    if (!(await checkPackage(path))) process.exitCode = 1;
});
