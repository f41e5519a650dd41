import { ownOffer } from '../../../../lib/clutter/rules/own-offer.ts';
import { testRule } from '../test-rule.ts';

const offer = (button: string, text = 'Knots, sails and tides, from the first day on.'): string =>
  `<div><h3>Sail by summer</h3><p>${text}</p><a href="/offer">${button}</a></div>`;

testRule(ownOffer, {
  hides: [
    offer('Save your spot now'),
    offer('➡️ [Save Your Spot Now]'),
    offer('Grab your copy ($20, free shipping)'),
    offer('Get the Guide'),
    offer('Request a demo'),
    offer('Schedule a call with us'),
    offer('Enroll now'),
    offer('Join the workshop'),
    offer('Try it for free'),
    offer('To the class', 'Join my FREE workshop and learn how to tie a bowline.'),
    '<div><h4>Check out my free workshops. Pick your knot.</h4><a href="/a">Bowlines</a> <a href="/b">Hitches</a></div>',
    '<div><h4>Free resources for sailors</h4><p>Charts and tables.</p><a href="/r">Go on</a></div>',
    offer('Jetzt kostenlos Platz sichern'),
    offer('Zum Online-Kurs'),
    offer('Réservez votre place'),
    offer('Reserva tu plaza'),
    offer('Prenota una consulenza'),
    offer('Boka en plats'),
    offer('Zapisz się na kurs'),
    offer('Ücretsiz deneyin'),
    offer('Записаться на курс'),
    offer('無料体験に申し込む'),
    offer('무료 체험 신청하기'),
    offer('免费试用'),
    offer('احجز مقعدك الآن'),
  ],
  keeps: [
    offer('Download the report'),
    offer('Read the guide to the harbour'),
    offer('Watch the trailer'),
    offer('Join the harbour'),
    offer('Get the data'),
    offer('Contact sales'),
    offer('Free downloads'),
    offer('More', 'Check the tides in our atlas and our free guide to the quays.'),
    '<div><p>Sailors can save your spot at the quay for a day.</p><a href="/x">More</a></div>',
    '<div><p>Get the Guide</p></div>',
    '<div><p>The school holds free courses for children on Sunday.</p><a href="/x">More</a></div>',
    '<blockquote><a href="/offer">Save your spot</a></blockquote>',
    // One line among others of a list of links is the list's.
    '<div><h3>Links</h3><p>Grab my free <a href="/g">guide</a> to knots</p><p>The <a href="/k">knots</a> of the quay, told</p><p>A <a href="/m">map</a> of all the quays</p></div>',
  ],
});
