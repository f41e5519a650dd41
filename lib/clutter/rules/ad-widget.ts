import type { ClutterRule } from '../clutter-rule.ts';

/** Links that are paid for: the box of the firm that places them, with the heading over it. */
export const adWidget: ClutterRule = {
  id: 'ad-widget',
  kind: 'ad',
  why: 'Links that an advertising firm places here.',
  find: '[id^="taboola-"], .trc_related_container, .OUTBRAIN, [data-rc-widget], [data-widget-host="habitat"], [id^="rc-adblock"], [id^="POSTQUARE_WIDGET"], [class^="mgbox"], [data-type="_mgwidget"], [id^="dianomi"], [class^="dianomi"], .plista_widget, .ligatus, .strossle-widget, .zergnet-widget, [id^="zergnet-widget"], [id^="adoric"], .nativo, .rc-widget',
  maxWords: 600,
  spare: ['blockquote'],
};
