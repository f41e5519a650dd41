import type { ClutterRule } from '../clutter-rule.ts';
import { adLabel } from './ad-label.ts';
import { aiFeature } from './ai-feature.ts';
import { aiHeading } from './ai-heading.ts';
import { appBanner } from './app-banner.ts';
import { appPromo } from './app-promo.ts';
import { comments } from './comments.ts';
import { newsletter } from './newsletter.ts';
import { socialFollow } from './social-follow.ts';
import { subscription } from './subscription.ts';

/** All rules, a written list: it works in Node, in the benchmark and for tsc; a test compares it with the disk. */
export const CLUTTER_RULES: readonly ClutterRule[] = [
  adLabel,
  aiFeature,
  aiHeading,
  appBanner,
  appPromo,
  comments,
  newsletter,
  socialFollow,
  subscription,
];
