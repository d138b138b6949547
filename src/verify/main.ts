/** `node dist/verify/main.js BUNDLE [--key FINGERPRINT] [--head FILE] [--tsa-ca FILE]`: 0 it holds, 1 it does not, 2 it can't be read. */
import { reportOn } from './report.ts';

const [bundle, ...words] = process.argv.slice(2);
const given = new Map(words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1] ?? '']] : [])));
const isKnown = [...given.keys()].every((flag) => ['--key', '--head', '--tsa-ca'].includes(flag));
const { status, text } =
  bundle === undefined || !isKnown
    ? { status: 2, text: 'usage: verify BUNDLE [--key FINGERPRINT] [--head FILE] [--tsa-ca FILE]' }
    : reportOn(bundle, { key: given.get('--key'), head: given.get('--head'), tsaCa: given.get('--tsa-ca') });
console.log(text);
process.exitCode = status;
