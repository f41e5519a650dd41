import { sponsoredSection } from '../../../../lib/clutter/rules/sponsored-section.ts';
import { testRule } from '../test-rule.ts';

testRule(sponsoredSection, {
  hides: [
    '<section><h2>Sponsored content</h2><ul><li><a href="/x/1">Five boats that you can buy this spring</a></li><li><a href="/x/2">Why the pier is a place for your money</a></li></ul></section>',
    '<section><h3>Promowane treści</h3><div><a href="/x">Łódź</a></div></section>',
    '<section><h2>스폰서 콘텐츠</h2><a href="/x">배</a></section>',
  ],
  keeps: [
    '<section><h2>Sponsored by nobody: how the ferry came back</h2><a href="/x">A boat</a></section>',
    '<section><h2>Related stories</h2><a href="/x">A boat</a></section>',
  ],
});
