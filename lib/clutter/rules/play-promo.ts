import type { ClutterRule } from '../clutter-rule.ts';

/** Games, quizzes, prizes and votes of the publisher’s own, asked for in a line of their own. */
export const playPromo: ClutterRule = {
  id: 'play-promo',
  kind: 'self-promo',
  why: 'Asks you to play a game, take a quiz or win a prize.',
  says: [
    {
      about: 'play try solve test enter win vote nominations nominate quiz',
      says: /^\W*((play|try|solve) (now\W+)?(our|today.?s|daily|the daily|free) (\S+ ){0,4}(crosswords?|sudokus?|puzzles?|word ?search|quiz(zes)?|games?|brainteasers?)( .{1,30})?|play now\W+.{0,20}\b(crosswords?|sudokus?|puzzles?|quiz|games?)|test your (knowledge|wits)\b.{0,50}\bquiz(zes)?|take (our|the) (\S+ ){0,3}quiz|enter (our|the|this) (\S+ ){0,3}(competition|contest|giveaway|prize draw|sweepstakes?)\b.{0,50}|win \S.{0,60}\b(enter (now|here)|in our (competition|giveaway|prize draw))|(vote now|cast your vote|nominate|nominations)\b.{0,50}\bawards?( .{1,20})?)\W*$/u,
    },
    {
      about: 'rätsel sudoku quiz mitmachen gewinnen kreuzworträtsel gewinnspiel spielen',
      says: /^\P{L}*(zu (den|unseren) (rätseln|spielen|quiz)|zum (tages)?(rätsel|sudoku|kreuzworträtsel|quiz|gewinnspiel)|(jetzt )?(sudoku|kreuzworträtsel|quiz|rätsel) (spielen|lösen|machen)|unser (tägliches|neues|wöchentliches) (quiz|rätsel)|jetzt (mitmachen|mitspielen|teilnehmen)( und)? gewinnen|(am|beim) gewinnspiel teilnehmen)\P{L}*$/u,
    },
    {
      about:
        'jouez jeux concours juega crucigramas pasatiempos participa gioca cruciverba partecipa joga jogue cruzadas participe',
      says: /^\P{L}*((jouez|joue) .{0,30}(mots (croisés|fléchés)|sudoku|quiz|jeux)( .{1,20})?|nos jeux( gratuits)?|jouez (et|pour) (tentez|gagnez).{0,30}|participez (au|à notre) concours.{0,30}|juega .{0,20}(crucigramas?|sudokus?|pasatiempos|juegos|quiz).{0,15}|participa y gana.{0,30}|participa en (el|nuestro) (sorteo|concurso).{0,30}|gioca (ora |subito )?.{0,15}(cruciverba|sudoku|quiz|giochi).{0,10}|partecipa (al|alla|e vinci) ?(concorso)?.{0,15}|jogue .{0,20}(palavras cruzadas|sudoku|quiz|jogos).{0,10}|participe do (sorteio|concurso).{0,20})\P{L}*$/u,
    },
    {
      about:
        'puzzels kruiswoord sudoku quiz doe konkurs konkursie korsord kryssord krydsord spela spill løs rozwiąż quiz',
      says: /^\P{L}*(speel (onze|de|nu)( \p{L}+)? ?(puzzels?|kruiswoord\p{L}*|sudoku|quiz)|doe (nu )?mee en win.{0,20}|rozwiąż (nasz )?(quiz|krzyżówk\p{L}+|sudoku)|weź udział w (naszym )?konkursie.{0,20}|spela (våra|vårt|dagens) .{0,12}(korsord|sudoku|quiz|spel)|(spill|løs) (dagens |våre )?(kryssord|krydsord|sudoku|quiz))\P{L}*$/u,
    },
  ],
  whole: true,
  holds: 'control-or-link',
  alone: true,
  maxWords: 60,
  spare: ['blockquote'],
};
