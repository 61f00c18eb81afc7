import { expect, test } from 'vitest';
import { html } from '../../server/src/views/html.ts';

test('what is put in is text, whatever it holds', () => {
  expect(html`<p title="${`"'`}">${'<script>&'}</p>`.html).toBe('<p title="&#34;&#39;">&#60;script&#62;&#38;</p>');
});

test('HTML stays HTML, alone and in lists', () => {
  const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`);
  expect(html`<ul>${items}</ul>${html`<hr>`}${7}`.html).toBe('<ul><li>a</li><li>&#60;b&#62;</li></ul><hr>7');
});
