/** Every tool, in the order in which a client sees them. A new one is a file in tools/ and a line here. */
import type { Tool } from './tool.ts';
import { compareTool } from './tools/compare.ts';
import { diffTool } from './tools/diff.ts';
import { documentsTool } from './tools/documents.ts';
import { entityTool } from './tools/entity.ts';
import { equipmentTool } from './tools/equipment.ts';
import { listsTool } from './tools/lists.ts';
import { logTool } from './tools/log.ts';
import { matchTool } from './tools/match.ts';
import { ownershipTool } from './tools/ownership.ts';
import { replayTool } from './tools/replay.ts';
import { runsTool } from './tools/runs.ts';
import { screenTool } from './tools/screen.ts';
import { screeningTool } from './tools/screening.ts';
import { searchTool } from './tools/search.ts';

export const tools: readonly Tool[] = [
  screenTool,
  matchTool,
  searchTool,
  compareTool,
  entityTool,
  ownershipTool,
  equipmentTool,
  documentsTool,
  listsTool,
  diffTool,
  runsTool,
  screeningTool,
  replayTool,
  logTool,
];
