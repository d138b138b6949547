import { useMantineColorScheme } from '@mantine/core';
import cytoscape from 'cytoscape';
import dagre from 'cytoscape-dagre';
import { useEffect, useRef } from 'react';
import type { Finding } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { useShare } from './share.ts';
import { type Chain, graphOf } from './chains.ts';

cytoscape.use(dagre);

/** The chains as a drawing, from the listed above to the supplier below; what it shows stands beside it as text. */
export function OwnershipGraph({ chains, chosen }: { chains: readonly Chain[]; chosen: Finding }) {
  const { t } = useSpeech();
  const shareOf = useShare();
  const { colorScheme } = useMantineColorScheme();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return undefined;
    const { nodes, links } = graphOf(chains);
    const held = chosen.owned?.held ?? null;
    const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    const drawing = cytoscape({
      container: place.current,
      elements: [
        ...nodes.map(({ name, kind }) => ({ data: { id: name, label: labelOf(name, kind, held), kind } })),
        ...links.map(({ from, to, step }) => ({
          data: { id: `${from}→${to}`, source: from, target: to, label: step ? shareOf(step) : '' },
        })),
      ],
      style: styleOf(colour),
      layout: { name: 'dagre', rankDir: 'TB', nodeSep: 30, rankSep: 60, animate: false } as cytoscape.LayoutOptions,
      userZoomingEnabled: false,
      autoungrabify: true,
      boxSelectionEnabled: false,
    });
    drawing.fit(undefined, 16);
    return () => drawing.destroy();
  }, [chains, chosen, colorScheme]);
  return <div ref={place} className="graph" role="img" aria-label={t('case.owned.graph')} />;
}

/** The supplier with what listed parties hold of it: `60 % (50 % + 10 %) of the shares`. */
function labelOf(name: string, kind: string, held: string | null): string {
  return kind === 'supplier' && held !== null ? `${name}\n${held}` : name;
}

function styleOf(colour: (name: string) => string): cytoscape.StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        shape: 'round-rectangle',
        width: 230,
        height: 58,
        'font-size': 12,
        'text-wrap': 'wrap',
        'text-max-width': '216px',
        'text-valign': 'center',
        color: colour('--ink'),
        'background-color': colour('--panel'),
        'border-width': 1.5,
        'border-color': colour('--line-strong'),
      },
    },
    { selector: 'node[kind="listed"]', style: { 'border-color': colour('--stop-ink'), 'border-width': 2.5 } },
    { selector: 'node[kind="supplier"]', style: { 'border-color': colour('--accent'), 'border-width': 2.5 } },
    {
      selector: 'edge',
      style: {
        width: 1.5,
        label: 'data(label)',
        'font-size': 12,
        color: colour('--ink'),
        'text-background-color': colour('--panel'),
        'text-background-opacity': 1,
        'text-background-padding': '3px',
        'line-color': colour('--line-strong'),
        'target-arrow-color': colour('--line-strong'),
        'target-arrow-shape': 'triangle',
        'curve-style': 'bezier',
      },
    },
  ];
}
