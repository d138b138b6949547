/** The beginning of every report that is one HTML file: it loads nothing, runs nothing, and has one style sheet, allowed by its hash. */
import { type Markup, markup, plain } from './markup.ts';

export interface StyleSheet {
  readonly styles: string;
  /** `sha256-…`, as a Content Security Policy writes it. */
  readonly styleHash: string;
}

/** Up to and with `<body>`. */
export function pageHead(title: string, { styles, styleHash }: StyleSheet): Markup {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${plain(styleHash)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${plain(title)}</title>
<style>${{ html: styles }}</style>
</head>
<body>
`;
}
