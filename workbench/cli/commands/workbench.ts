import { describeIssues } from '../../../core/issue/describeIssues.ts';
import { readBytes } from '../../files/openFile.node.ts';
import { startWorkbench } from '../../server/startWorkbench.ts';
import type { CliCommand } from '../command.ts';
import { openBrowser } from '../openBrowser.ts';
import { parseOptions } from '../options.ts';
import { exitCodes, UsageError } from '../usage.ts';

/** Opens the local workbench. */
export const workbench: CliCommand = {
  usage: 'workbench [FILE.xlsx] [--port N] [--no-open]',
  summary: 'Opens the local workbench in a browser; nothing leaves this machine.',
  async run(words, terminal) {
    const { files, text, flags } = parseOptions(words, { port: 'text', 'no-open': 'flag' });
    const port = text.port === undefined ? undefined : Number(text.port);
    if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536)) {
      throw new UsageError(`--port: expected a number from 1 to 65535, found "${text.port}"`);
    }
    if (files.length > 1) throw new UsageError('expected at most one file');
    const [file] = files;
    const read = file === undefined ? null : readBytes(file);
    if (read && !read.ok) throw new UsageError(describeIssues(read.issues));
    const { url } = await startWorkbench({ file, port });
    terminal.out(`Tandem workbench: ${url}\nEverything stays on this machine. Stop with Ctrl+C.`);
    if (!flags.has('no-open')) openBrowser(url);
    return exitCodes.clean;
  },
};
