import { appeal } from '../../../../lib/clutter/rules/appeal.ts';
import { testRule } from '../test-rule.ts';

const MORE =
  'We walk the quays by day and night, and no owner of a ship tells us what to write about them.';
const GIVE = '<a href="/give">To the box</a>';
/** Longer than an appeal may be, by so many sentences of nineteen words. */
const TOO_LONG = `${MORE} `.repeat(10);

testRule(appeal, {
  hides: [
    `<div><h2>Help keep the harbour paper free and independent</h2><p>${MORE.repeat(2)}</p><p>${GIVE}</p></div>`,
    `<div><p>Your contribution, whatever the size, helps us to stay on the quay.</p><p>${MORE}</p>${GIVE}</div>`,
    `<div><p>The best way to support my work is to tell a sailor.</p>${GIVE}</div>`,
    `<div><p>We rely on our readers.</p><p>${MORE}</p>${GIVE}</div>`,
    `<div><p>If you value our reports from the quay, think of supporting them.</p>${GIVE}</div>`,
    `<div><p>Ihre Spende hilft, den Hafen zu erklären.</p>${GIVE}</div>`,
    `<div><p>Votre soutien permet d’écrire du port.</p>${GIVE}</div>`,
    `<div><p>Tu aporte nos ayuda a contar el puerto.</p>${GIVE}</div>`,
    `<div><p>Twoje wsparcie pomaga nam pisać o porcie.</p>${GIVE}</div>`,
    `<div><p>Ваша поддержка помогает нам писать о порте.</p>${GIVE}</div>`,
    `<div><p>您的支持将帮助我们报道港口。</p>${GIVE}</div>`,
    `<div><p>تبرعك يساعد الصحيفة.</p>${GIVE}</div>`,
  ],
  keeps: [
    `<div><h2>Help keep the harbour paper free and independent</h2><p>${TOO_LONG}</p></div>`,
    `<div><p>Your contribution, whatever the size, helps us to stay on the quay.</p></div>`,
    `<div><p>Divers said that the donation of a mast had helped them.</p>${GIVE}</div>`,
    `<div><p>The town should support the port, the mayor said.</p>${GIVE}</div>`,
    `<blockquote><p>We rely on our readers.</p>${GIVE}</blockquote>`,
    `<div><p>Die Spende der Stadt hilft dem Hafen.</p>${GIVE}</div>`,
  ],
});
