import type { ClutterRule } from '../clutter-rule.ts';

/** Asks what a reader thinks of the page or the site; what one asks of a poll's result is the story's. */
export const survey: ClutterRule = {
  id: 'survey',
  kind: 'self-promo',
  why: 'Asks what you think of the page or the site.',
  says: [
    {
      about: 'survey feedback helpful useful interesting enjoy rate tell',
      says: /^\W*((was|did you find) this (article|page|story|post|content) (\S+ )?(helpful|useful|interesting)|how (helpful|useful|interesting) was this (article|page|story|post)|did you (like|enjoy) this (article|story|post)|rate this (article|page|story|post))\W*(yes\W+no)?\W*$|^\W*(please )?(take|complete|fill (in|out)) (our|this) (\S+ ){0,3}survey\b.{0,40}$|\btake (the|our|this) (\S+ )?survey( here| now)?\W*$|^\W*(have your say\W+)?(please )?(give|send) us (your )?feedback\W*$|\btell us what you think (of|about) (our|this) (\S+ )?(site|website|page|design|look)\b/u,
    },
    {
      about: 'meinung artikel beitrag feedback umfrage',
      says: /^\W*(ihre|deine|eure) meinung ist (uns wichtig|gefragt)\b.{0,150}$|^\W*(wie (hat|gefällt) (ihnen|dir|euch) (dieser|der) (artikel|beitrag)( gefallen)?|(war|fanden sie) (dieser|diesen|der) (artikel|beitrag) (für (sie|dich) )?(hilfreich|interessant|lesenswert))\W*$|^\W*((schicken|senden|geben) sie uns|schick uns|gib uns) (ihr |dein |gerne )?feedback\b.{0,80}$|^\W*(jetzt |hier )?an (der|unserer) umfrage teilnehmen\W*$/u,
    },
    {
      about: 'article avis sondage enquête artículo noticia opinión encuesta',
      says: /^\P{L}*(cet article vous a-t-il (été utile|plu|intéressée?)|avez-vous (aimé|apprécié) cet article|votre avis (nous intéresse|compte)|donnez-nous votre avis|répondez à notre (sondage|enquête)|te ha (gustado|interesado|sido útil|resultado útil) (este artículo|esta noticia)|tu opinión (nos )?(importa|interesa)|responde (a )?nuestra encuesta)\P{L}*$/u,
    },
    {
      about: 'artigo conteúdo matéria notícia opinião pesquisa articolo opinione sondaggio',
      says: /^\P{L}*(((este|esse) (artigo|conteúdo)|(esta|essa) (matéria|notícia)) foi útil|(você )?gostou (deste|desse|do) (artigo|conteúdo)|(você )?gostou (desta|dessa|da) (matéria|notícia)|(a )?sua opinião é importante( para nós)?|responda (à|a) nossa pesquisa|questo articolo ti è (stato utile|piaciuto)|ti è (piaciuto|stato utile) questo articolo|la tua opinione (è importante|conta)|partecipa al nostro sondaggio)\P{L}*$/u,
    },
    {
      about:
        'artikel artikl mening enquête artykuł ankiet artikkel undersøkelse undersøgelse enkät saken',
      says: /^\P{L}*(vond (je|u) dit artikel (nuttig|interessant)|(je|uw) mening telt|doe mee aan onze enquête|czy (ten )?artykuł był (przydatny|pomocny)|podobał ci się (ten )?artykuł|oceń (ten )?artykuł|wypełnij (naszą )?ankietę|(vad tyckte du om|hade du nytta av) (den här )?artikeln|svara på vår enkät|hva synes du om (denne )?(saken|artikkelen)|svar på vår undersøkelse|hvad synes du om (denne )?artikle?n?|svar på vores undersøgelse)\P{L}*$/u,
    },
    {
      about: 'haber makale yazı anket artikel survei bài khảo',
      says: /^\P{L}*(bu (haber|makale|yazı) (işinize yaradı mı|faydalı oldu mu)|anketimize katıl(ın)?|apakah artikel ini (bermanfaat|membantu)|isi survei kami|bài viết (này )?có hữu ích( với bạn)?( không)?|tham gia khảo sát)\P{L}*$/u,
    },
    {
      about: 'стат материал опрос матеріал опитуван думк мнени',
      says: /^\P{L}*(была ли (эта )?статья полезн(а|ой)|(вам )?понравилась (эта )?статья|оцените (статью|материал)|пройдите (наш )?опрос|нам важно ваше мнение|чи була (ця )?стаття корисною|(вам )?сподобалася (ця )?стаття|оцініть (статтю|матеріал)|пройдіть (наше )?опитування|нам важлива ваша думка)\P{L}*$/u,
    },
    {
      about:
        'この アンケート 기사 설문 文章 问卷 問卷 المقال رأيك الاستبيان הכתבה דעתכם लेख खबर राय',
      says: /^\P{L}*(この(記事|ページ)は(お?役に立ち|参考になり)ましたか|アンケートに(ご協力|ご回答|お答え)ください|(이 )?기사가 (마음에 들었다면|도움이 되었나요|유익했나요).{0,24}|설문(조사)?(에)? ?참여하기|(这篇|這篇|本)文章(对您|對您)?(有帮助|有幫助)[吗嗎]?|参与(我们的)?问卷|參與問卷|هل كان (هذا )?المقال مفيد\p{L}*|رأيك يهمنا|شارك في الاستبيان|האם הכתבה (עזרה לכם|הייתה מועילה)|דעתכם חשובה לנו|क्या यह (लेख|खबर) (उपयोगी|मददगार) (था|थी|लगी)|आपकी राय हमारे लिए .{0,12})\P{L}*$/u,
    },
    {
      about: 'umfrage encuesta reader panel',
      says: /^\P{L}*((nehmen sie|nimm) (jetzt )?an unserer (\p{L}+)?umfrage teil|participa en nuestra encuesta|join our reader panel|help us improve\W+.{0,40}survey)\P{L}*$/u,
    },
    {
      about: 'take complete fill',
      says: /^\W*(take part in|complete|fill (in|out)) (our|the) (\S+ ){0,2}survey\b.{0,40}$/u,
    },
  ],
  holds: 'control-or-link',
  alone: true,
  maxWords: 45,
  spare: ['blockquote'],
};
