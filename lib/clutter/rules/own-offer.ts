import type { ClutterRule } from '../clutter-rule.ts';

/**
 * Courses, guides and services that a site sells or gives away for an address. The button says so in words
 * of its own; what a story offers to download (a report, data, a form) is the story's and not among them.
 */
export const ownOffer: ClutterRule = {
  id: 'own-offer',
  kind: 'self-promo',
  why: 'Offers a course, a guide or a service of the publisher’s own.',
  says: [
    {
      about:
        'save reserve claim grab secure pre-order preorder get send access schedule request book',
      says: /^\W*((save|reserve|claim|grab|secure) (your|my|a) (free )?(spot|seat|place)|(get|grab|order|pre-?order|claim) (your|my) (free )?copy|(get|grab|claim|access|send me) (the|your|my|our) (free )?(\S+ )?(guide|checklist|workbook|cheat ?sheet|e-?book|starter kit|mini-?course)|(click here to )?(get|request|book|schedule) (a|your|my) (\S+ )?(demo|free quote|consultation|strategy call|discovery call|call with (us|an expert)))( (now|today|here|free|of \S+))*( \(.{1,40}\))?\W*$/u,
    },
    {
      about: 'enroll enrol join start watch try',
      says: /^\W*((enroll?|enrol) (now|today|here)|(enroll?|enrol) in (the|our|my) (\S+ ){1,4}(course|program(me)?|class)|(join|start|watch) (the|our|my|this) (\S+ )?(workshop|master ?class|webinar|course|training|bootcamp|waitlist)|(start|try)( it)? (now |today )?for free( today)?)( (now|today|here))*\W*$/u,
    },
    {
      about: 'free',
      says: /^\W*((click (here )?to )?(join|watch|check out|take|try|attend|pick|get|grab|download|claim|start|sign up for|register for|enroll? in)|want) (\S+ )?(my|our|a|your)? ?free (\S+ ){0,3}(workshops?|master ?class(es)?|webinars?|(mini-?)?courses?|trainings?|challenge|e-?books?|guides?|checklists?|cheat ?sheets?)\b|\b(join|watch|pick|get|grab|download|check out|sign up for) (my|our|your) free (\S+ ){0,3}(workshops?|master ?class(es)?|webinars?|(mini-?)?courses?|trainings?)\b|^\W*free (\S+ )?(guide|e-?book|course|workshop|webinar|checklist|resource)s?( for (\S+ ){0,3}\S+)?\W*$/u,
    },
    {
      about:
        'platz termin demo beratung infopaket leitfaden whitepaper e-book ebook checkliste ratgeber kurs zum',
      says: /^\W*(jetzt |hier |ihre?n? |deinen? |einen? )*(kostenlos(e[ns]?)? |gratis |unverbindlich(e[ns]?)? )*(platz (sichern|reservieren)|(beratungs|gesprächs)?termin (buchen|vereinbaren|sichern)|demo (anfordern|buchen|vereinbaren)|beratung (buchen|anfordern|vereinbaren)|(infopaket|leitfaden|whitepaper|e-?book|checkliste|ratgeber) (anfordern|sichern|bestellen|gratis laden)|kurs (buchen|starten))\W*$|^\W*zum (online-?kurs|seminar|webinar|workshop)\W*$/u,
    },
    {
      about:
        'réservez demandez réserver demander essayer prendre recevez formations formation webinaire',
      says: /^\P{L}*(réserve[rz] (votre|ma|une) (place|démo)|demande[rz] (une démo|un devis)( gratuite?)?|essayer gratuitement|prendre rendez-vous|recevez (le|votre|notre) (guide|livre blanc|e-?book)( gratuit)?|découvr\p{L}+ (nos|notre) formations?|s.inscrire (au webinaire|à la formation))\P{L}*$/u,
    },
    {
      about:
        'reserva solicita agenda descarga garanta reserve solicite agende baixe riserva prenota richiedi scarica',
      says: /^\P{L}*((reserva|guarda) tu (plaza|lugar)|solicita (una|tu) (demo|demostración)|descarga (la|tu|nuestra) guía( gratis| gratuita)?|agenda (una|tu) (demo|llamada|cita)|(garanta|reserve) (a )?sua vaga|(solicite|agende) uma (demo|demonstração)|baixe (o|nosso) (guia|e-?book)( gratuito| grátis)?|(riserva|prenota) (il tuo posto|una demo|una consulenza)|richiedi una demo|scarica la (nostra )?guida( gratuita)?)( ahora| agora| ora)?\P{L}*$/u,
    },
    {
      about:
        'demo offerte plek plats platsen plass plads gids webinar kurs konsultację miejsce poradnik',
      says: /^\P{L}*(vraag (nu )?(een )?(demo|offerte) aan|reserveer (je|uw) plek|plan (een )?demo|boka (en )?(demo|plats)|säkra din plats|bestill (en )?demo|sikre deg plass|book (en )?demo|sikr dig en plads|umów (demo|konsultację)|zarezerwuj miejsce|pobierz (darmowy )?(e-?book|poradnik)|zapisz się na (kurs|webinar|szkolenie))\P{L}*$/u,
    },
    {
      about: 'demo yerini yerinizi ücretsiz minta jadwalkan daftar đăng',
      says: /^\P{L}*(demo (talep et|talep edin|isteyin)|yerini(zi)? ayırt(ın)?|ücretsiz (deneyin|kaydol)|(minta|jadwalkan) demo|daftar (kelas|webinar|kursus)( sekarang| gratis)?|đăng ký (khóa học|hội thảo|tư vấn|dùng thử)( ngay| miễn phí)?)\P{L}*$/u,
    },
    {
      about: 'запис запиш заказать запросить скачать замовити завантажити',
      says: /^\P{L}*((записаться|запишитесь) на (курс|вебинар|консультацию|демо)|(заказать|запросить) (демо|консультацию)|скачать (гайд|чек-?лист)|(записатися|запишіться) на (курс|вебінар|консультацію)|замовити (демо|консультацію)|завантажити (гайд|чек-?лист))\P{L}*$/u,
    },
    {
      about:
        'ウェビナー セミナー 無料 資料請求 무료 웨비나 강의 预约 預約 申请 申請 免费 免費 احجز سجل שריינו הזמינו डेमो कोर्स',
      says: /^\P{L}*((無料)?(ウェビナー|セミナー|体験|相談|デモ)(に|を)?(申し込む|申込|参加する|予約する?)|資料請求(はこちら)?|무료 ?(체험|상담) ?(신청|하기)(하기)?|(강의|웨비나) ?신청(하기)?|(预约|預約|申请|申請)(演示|试用|試用|咨询|諮詢)|(免费|免費)(试用|試用|领取|領取)|(احجز|احجزي) (مقعدك|مكانك)( الآن)?|سجل في (الدورة|الندوة)( الآن)?|(שריינו|הזמינו) (מקום|הדגמה)|(डेमो|कोर्स) (बुक|शुरू) करें)\P{L}*$/u,
    },
  ],
  holds: 'control-or-link',
  alone: true,
  maxWords: 90,
  spare: ['blockquote'],
};
