import type { ClutterRule } from '../clutter-rule.ts';

export const comments: ClutterRule = {
  id: 'comments',
  kind: 'comments',
  why: 'Readers’ comments, or the place for them.',
  says: [
    {
      about: 'comment comments conversation discussion reply',
      says: /^\W*(\d+ )?(comments?|(add|post|write|view|show|read|see)( all| a| the| your)?( \d+)? comments?)\W*\d*\W*$|^\W*(leave a (comment|reply)|join the (conversation|discussion)|no comments? yet|be the first to (comment|reply)|comments (are closed|for this (article|story)))\b.{0,40}$/u,
    },
    {
      about:
        'kommentar commentaire réagir comentário comentario deja deixe commenti lascia reacties reageer komentarz dodaj kommentera yorum komentar bình diskutieren laisser',
      says: /^\W*(\d+ )?(kommentare?|kommentar (schreiben|verfassen)|diskutieren sie.*|commentaires?|réagir|laisser un commentaire|comentarios?|deja un comentario|comentários?|deixe um comentário|commenti?|lascia un commento|reacties?|reageer|komentarze?|dodaj komentarz|kommentarer|kommentera|yorum(lar)?|yorum yap|komentar|bình luận)\W*(\(?\d+\)?)?\W*$/u,
    },
    {
      about:
        'коммент обсужд оставить комент コメント 댓글 评论 評論 留言 التعليقات اترك תגובות הוסף टिप्पणियाँ',
      says: /^[^\p{L}]*(комментари\p{L}*|обсуждение|оставить комментарий|коментарі?\p{L}*|コメント\p{L}*|댓글.{0,10}|评论|評論|留言|التعليقات|اترك تعليق\p{L}*|תגובות|הוסף תגובה|टिप्पणियाँ)[^\p{L}]*$/u,
    },
  ],
  maxWords: 30,
  spare: ['blockquote'],
};
