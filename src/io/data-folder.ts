import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the platform keeps a user's application data. */
export function platformDataFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string {
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'countersign');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'countersign');
  return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'countersign');
}
