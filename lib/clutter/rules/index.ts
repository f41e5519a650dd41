import type { ClutterRule } from '../clutter-rule.ts';
import { adBanner } from './ad-banner.ts';
import { adFrame } from './ad-frame.ts';
import { adInterstitial } from './ad-interstitial.ts';
import { adLabel } from './ad-label.ts';
import { adLine } from './ad-line.ts';
import { adScript } from './ad-script.ts';
import { adSlot } from './ad-slot.ts';
import { adSpace } from './ad-space.ts';
import { adTechnology } from './ad-technology.ts';
import { adWidget } from './ad-widget.ts';
import { aiFeature } from './ai-feature.ts';
import { aiHeading } from './ai-heading.ts';
import { appBadge } from './app-badge.ts';
import { appBanner } from './app-banner.ts';
import { appPromo } from './app-promo.ts';
import { appeal } from './appeal.ts';
import { comments } from './comments.ts';
import { consentTechnology } from './consent-technology.ts';
import { cookieNotice } from './cookie-notice.ts';
import { cookieWords } from './cookie-words.ts';
import { ePaper } from './e-paper.ts';
import { eventPromo } from './event-promo.ts';
import { newsletterForm } from './newsletter-form.ts';
import { newsletterLine } from './newsletter-line.ts';
import { newsletter } from './newsletter.ts';
import { onSale } from './on-sale.ts';
import { ownOffer } from './own-offer.ts';
import { patronLink } from './patron-link.ts';
import { privacyNotice } from './privacy-notice.ts';
import { pushPrompt } from './push-prompt.ts';
import { sectionPromo } from './section-promo.ts';
import { shareBar } from './share-bar.ts';
import { socialButton } from './social-button.ts';
import { socialFollow } from './social-follow.ts';
import { socialHeading } from './social-heading.ts';
import { socialLine } from './social-line.ts';
import { socialLinks } from './social-links.ts';
import { socialPlugin } from './social-plugin.ts';
import { sponsoredSection } from './sponsored-section.ts';
import { subscription } from './subscription.ts';
import { videoOverlay } from './video-overlay.ts';
import { survey } from './survey.ts';
import { podcastPromo } from './podcast-promo.ts';
import { playPromo } from './play-promo.ts';
import { paperPromo } from './paper-promo.ts';
import { socialFeed } from './social-feed.ts';
import { newsletterLink } from './newsletter-link.ts';
import { channelLink } from './channel-link.ts';
import { storeBadge } from './store-badge.ts';
import { podcastPlayer } from './podcast-player.ts';
import { promoBar } from './promo-bar.ts';
import { adVacancy } from './ad-vacancy.ts';
import { subscriptionLink } from './subscription-link.ts';
import { campaignLink } from './campaign-link.ts';
import { serviceLinks } from './service-links.ts';

/** All rules, a written list: it works in Node, in the benchmark and for tsc; a test compares it with the disk. */
export const CLUTTER_RULES: readonly ClutterRule[] = [
  adBanner,
  adFrame,
  adInterstitial,
  adLabel,
  adLine,
  adScript,
  adSlot,
  adSpace,
  adTechnology,
  adWidget,
  aiFeature,
  aiHeading,
  appBadge,
  appBanner,
  appPromo,
  appeal,
  comments,
  consentTechnology,
  cookieNotice,
  cookieWords,
  ePaper,
  eventPromo,
  newsletter,
  newsletterForm,
  newsletterLine,
  onSale,
  ownOffer,
  patronLink,
  privacyNotice,
  pushPrompt,
  sectionPromo,
  shareBar,
  socialButton,
  socialFollow,
  socialHeading,
  socialLine,
  socialLinks,
  socialPlugin,
  sponsoredSection,
  podcastPromo, // before what asks to subscribe to anything
  subscription,
  videoOverlay,
  survey,
  playPromo,
  paperPromo,
  socialFeed,
  newsletterLink,
  channelLink,
  storeBadge,
  podcastPlayer,
  promoBar,
  adVacancy,
  subscriptionLink,
  campaignLink,
  serviceLinks,
];
