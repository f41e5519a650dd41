import { WALL } from '../extract/wall-phrases.ts';
import { OTHER_SCRIPTS, Phrases } from '../html/phrases.ts';
import type { Box } from '../partition/page-map.ts';

/** What paywalls are called. A box so named that holds more is the story behind one. */
const WALL_NAME = / (paywall|paywalled|regwall|registrationwall|loginwall|adblockwall) /;
const WALL_CHARS = 2500;
/** A line of a wall is short; a story may speak of walls. */
const LINE_CHARS = 220;

/** What else stands at a door: a log-in for those who have paid, and the choice to accept or to pay. */
export const DOOR = new Phrases([
  [
    'al fr un as',
    String.raw`⟨already (an? )?(subscriber|member|subscribed|registered|have an account)|free articles? (left|remaining|this month)|unlock this (article|story)|⟨as a (registered|free) (member|user|reader),? you (get|have|can read)⟩`,
  ],
  [
    'be pu mi ad',
    String.raw`⟨bereits (abonnent|abonniert|registriert)|⟨pur[- ]abo|⟨mit werbung (weiter|und tracking|lesen)|⟨ad-?blocker.{0,40}(deaktiv|ausschalt)`,
  ],
  [
    'dé ya já se al ma re za su',
    String.raw`déjà (abonné|inscrit)|ya (eres|soy) suscriptor|já é assinante|sei già abbonato|⟨al abonnee|masz już (konto|subskrypcję|prenumeratę)|redan prenumerant|allerede (abonnent|medlem)|zaten abone|sudah berlangganan`,
  ],
  [
    OTHER_SCRIPTS,
    String.raw`уже (подписаны|подписчик|оформили)|вже передплат|会員の方|이미 구독|已(订阅|訂閱)|مشترك بالفعل|כבר מנוי`,
  ],
]);

/** Is a box a wall by its name? */
export function isWallBox({ hint, chars }: Box): boolean {
  return hint !== '' && chars <= WALL_CHARS && WALL_NAME.test(hint);
}

/** Does a line say that one has to pay, log in or accept to read on? */
export function saysWall(line: string): boolean {
  return line.length <= LINE_CHARS && (WALL.test(line) || DOOR.test(line));
}
