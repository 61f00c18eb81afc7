/** What explains a rule: its part of docs/rules.md. */
export interface RulePage {
  readonly id: string;
  /** In Vietnamese, as the page has it. */
  readonly title: string;
  readonly markdown: string;
}

/** The rules of docs/rules.md, in its order: each begins with a heading of the second level, its id. */
export const rulesIn = (markdown: string): readonly RulePage[] =>
  markdown
    .split(/^(?=## )/mu)
    .filter((part) => part.startsWith('## '))
    .map((part) => {
      const id = /^## (\S+)/u.exec(part)?.[1] ?? '';
      const title = /^\*\*(.+?)\*\*/mu.exec(part)?.[1] ?? id;
      // The title stands above; the part below is as it is.
      return { id, title, markdown: part.replace(/^## .*\n+/u, '') };
    });

/** A page without scripts, in the colours and letters of the editor's theme. `html` comes from the extension's own text. */
export const rulePage = (id: string, html: string): string => `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>
body { max-width: 46em; margin: 0 auto; padding: 1.5em 2em; font-size: var(--vscode-editor-font-size); line-height: 1.6; }
body > p:first-of-type { font-size: 1.25em; }
blockquote {
  margin: 1em 0; padding: .5em 1em; color: var(--vscode-foreground);
  background: var(--vscode-textBlockQuote-background); border-left: 4px solid var(--vscode-textBlockQuote-border);
}
blockquote strong { border-bottom: 2px solid var(--vscode-editorWarning-foreground); }
footer { margin-top: 2em; color: var(--vscode-descriptionForeground); }
</style>
</head>
<body>
${html}
<footer><code>${id}</code></footer>
</body>
</html>
`;
