import type { ClutterRule } from '../clutter-rule.ts';

export const comments: ClutterRule = {
  id: 'comments',
  kind: 'comments',
  why: 'Readers’ comments, or the place for them.',
  says: [
    /^\W*(\d+ )?(comments?|(add|post|write|view|show|read|see)( all| a| the| your)?( \d+)? comments?)\W*\d*\W*$/iu,
    /^\W*(leave a (comment|reply)|join the (conversation|discussion)|no comments? yet|be the first to (comment|reply)|comments (are closed|for this (article|story)))\b.{0,40}$/iu,
    /^\W*(\d+ )?(kommentare?|kommentar (schreiben|verfassen)|diskutieren sie.*|commentaires?|réagir|laisser un commentaire|comentarios?|deja un comentario|comentários?|deixe um comentário|commenti?|lascia un commento|reacties?|reageer|komentarze?|dodaj komentarz|kommentarer|kommentera|yorum(lar)?|yorum yap|komentar|bình luận)\W*(\(?\d+\)?)?\W*$/iu,
    /^\W*(комментари\p{L}*|обсуждение|оставить комментарий|коментарі?\p{L}*|コメント\p{L}*|댓글.{0,10}|评论|評論|留言|التعليقات|اترك تعليق\p{L}*|תגובות|הוסף תגובה|टिप्पणियाँ)\W*(\(?\d+\)?)?\W*$/iu,
  ],
  maxWords: 30,
  spare: ['blockquote'],
};
