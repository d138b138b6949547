import type { Command } from 'commander';
import { InputError } from '../../../core/model/errors.ts';
import { renderDeviceReplay } from '../../../core/reports/device-replay.ts';
import { renderReplayText } from '../../../core/reports/replay-text/index.ts';
import { visibleText } from '../../../core/reports/visible-text.ts';
import { replayDevices } from '../../../operations/replay/replay-devices.ts';
import { replayScreening } from '../../../operations/replay/replay-screening.ts';
import type { Context } from '../../../operations/context.ts';
import { type ExitStatus, exit } from '../exit.ts';
import { printReport } from '../report-file.ts';
import type { Format, Run, Session } from '../session.ts';
import { VERSION } from '../version.ts';

interface ReplayArguments {
  readonly explain?: boolean;
  readonly reread?: boolean;
  readonly format?: string;
}

export function addReplayCommand(program: Command, run: Run): void {
  program
    .command('replay <id-or-file>')
    .description(
      'a past screening by its id, or the answers of `equipment` in an .ndjson file, computed again from the lists and rules of then: the same bytes, and what has moved on',
    )
    .option('--explain', 'print what was compared and what has moved on in place of the screening')
    .option('--reread', 'read the archived files of every copy again too, and compare with what was stored of them')
    .option('--format <format>', 'table, json, ndjson or csv')
    .action((id: string, options: ReplayArguments) =>
      run((session) =>
        session.withContext(async (context) => {
          const format = session.format(options.format);
          if (isFileOfAnswers(id)) return replayAnswers(session, context, { path: id, format });
          if (options.explain === true && format === 'csv')
            throw new InputError('--explain is a table, json or ndjson');
          const { line, screening, report } = await replayScreening(context, id, {
            version: VERSION,
            reread: options.reread === true,
          });
          const sentences = renderReplayText(report);
          if (options.explain === true && format === 'table')
            await session.print(`${sentences.map(visibleText).join('\n')}\n`);
          else if (options.explain === true)
            await session.print(`${JSON.stringify(report, null, format === 'json' ? 2 : 0)}\n`);
          // As it is stored, and not written anew: these are the bytes that were printed then.
          else if (format === 'ndjson') await session.print(`${line}\n`);
          else await printReport({ screenings: [screening] }, format, session);
          if (options.explain !== true) for (const sentence of sentences) session.say(sentence);
          const agrees =
            report.verdict === 'same' &&
            report.recorded.contradictedBy === null &&
            (report.reread ?? []).every(({ same }) => same);
          return agrees ? exit.ran : exit.incomplete;
        }),
      ),
    );
}

function isFileOfAnswers(text: string): boolean {
  return /\.(?:ndjson|jsonl)$/i.test(text);
}

async function replayAnswers(
  session: Session,
  context: Context,
  { path, format }: { readonly path: string; readonly format: Format },
): Promise<ExitStatus> {
  const report = await replayDevices(context, path);
  if (format === 'table') await session.print(`${renderDeviceReplay(report).map(visibleText).join('\n')}\n`);
  else await session.print(`${JSON.stringify(report, null, format === 'json' ? 2 : 0)}\n`);
  return report.same === report.answers ? exit.ran : exit.incomplete;
}
