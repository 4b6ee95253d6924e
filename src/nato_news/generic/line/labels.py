"""Labels: the words that say what stands behind them in a meta line, by what they say.

What lives here: data, in the languages that the dates are read in. `READ` are patterns of what says how long a text
takes to read and how often it was; `LATER` are those that say it safely in the middle of a line, `JOBS` the offices
that stand behind a name and are no author, `POSTS` what experts are, `AGENCIES` those that sign beside people, `PAPERS`
the words that end the names of papers, `DESKS` those that sign for people, and `KINDS` the words before a byline's
label that say what was written.
"""

LABELS = {
    "published": (
        "first published on|first published|originally published on|published on|published at|"
        "published|posted on|posted at|posted|date|created on|issued on|veröffentlicht am|"
        "veröffentlicht|erschienen am|erstellt am|stand|datum|publiziert am|publiziert|"
        "eingestellt am|vom|am|publié le|publié|mis en ligne le|posté le|posté|le|publicado el|publicado|"
        "publicada el|fecha|publicado em|postado em|publicada em|pubblicato il|pubblicato|"
        "data pubblicazione|il|opublikowano|data publikacji|publikacja|data|dodano|опубліковано|оприлюднено|"
        "дата публікації|опубликовано|дата публикации|дата|yayın tarihi|yayınlanma tarihi|yayınlanma|"
        "yayınlandı|giriş tarihi|giriş|tarih|kayıt tarihi|yayım tarixi|tarix|gepubliceerd op|gepubliceerd|geplaatst op|"
        "geplaatst|publicerad den|publicerad|publicerat|publisert|publiceret|udgivet|julkaistu|publikováno|vydáno|"
        "publikované|publicat la|publicat|data publicării|megjelent|közzétéve|objavljeno|δημοσιεύθηκε|δημοσίευση|"
        "публикувано|публикувана|公開日|掲載日|投稿日|配信|发布时间|发布日期|发表时间|입력|등록|승인|نشر في|"
        "تاريخ النشر|post date|date published|beitragsdatum|date de l'article|date de l’article|fecha de la entrada|"
        "data dell'articolo|data dell’articolo|data do post|data do artigo|data wpisu|data dodania|дата запису|"
        "дата записи|yazı tarihi|oluşturulma tarihi|oluşturulma|eklenme tarihi|eklenme|berichtdatum|inläggsdatum|"
        "publishing date|publication date|date of publication|published date|release date|posting date|"
        "veröffentlichungsdatum|erscheinungsdatum|date de publication|fecha de publicación|data de publicação|"
        "data di pubblicazione|publicatiedatum|publiceringsdatum|дата создания|дата створення|дата размещения|"
        "дата розміщення|zveřejněno|datum publikování|datum vydání|datum zveřejnění|dátum vydania|dátum publikovania|"
        "zverejnené|datum objave|publicerat den|lagt ut|publiceringstid|дата на публикуване|dərc olunub|dərc edilib|"
        "dərc tarixi"
    ),
    "updated": (
        "last updated on|last updated at|last updated|last modified on|last modified|updated on|"
        "updated at|updated|last update|modified on|modified|edited on|zuletzt aktualisiert am|"
        "zuletzt aktualisiert|letzte aktualisierung|akt.|aktualisiert am|aktualisiert|letzte änderung|"
        "zuletzt geändert am|mis à jour le|mise à jour le|mis à jour|modifié le|modifié|dernière mise à jour|"
        "dernière modification le|última actualización|actualizado el|actualizado|actualizada el|"
        "última modificação em|última modificação|atualizado em|atualizado|ultima modifica|"
        "aggiornato il|aggiornato|ultimo aggiornamento|modifica il|modifica|aktualizacja|"
        "ostatnia aktualizacja|zaktualizowano|оновлено|обновлено|güncellenme tarihi|güncelleme|"
        "güncelleme tarihi|son güncelleme|güncellendi|güncellenme|yenilənib|fecha de actualización|última modificación|"
        "data de atualização|data aggiornamento|data aktualizacji|data modyfikacji|дата оновлення|дата обновления|"
        "последнее изменение|дата изменения|дата зміни|последнее обновление|останні зміни|остання зміна|"
        "останнє оновлення|laatst bijgewerkt|"
        "laatste update|bijgewerkt op|bijgewerkt|senast uppdaterad|uppdaterad|uppdaterat|sist oppdatert|oppdatert|"
        "sidst opdateret|opdateret|päivitetty|aktualizováno|aktualizované|aktualizirano|ažurirano|actualizat la|"
        "actualizat|ultima actualizare|frissítve|τελευταία ενημέρωση|ενημερώθηκε|обновена|обновено|最終更新|更新日|"
        "更新时间|수정|업데이트|آخر تحديث|ostatnia modyfikacja|ostatnio zmodyfikowano|son düzenleme|son düzenlenme"
    ),
    "authors": (
        "gespeichert von|eingereicht von|submetido por|ingediend door|interviewed by|interview by|posted by|"
        "enviado por|soumis par|inviato da|published by|written by|"
        "submitted by|story by|text by|words by|words|reported by|author|by|author of the article|"
        "author of this article|text|das gespräch führte|das interview führte|interview|eingestellt von|"
        "geschrieben von|veröffentlicht von|verfasst von|erstellt von|ein artikel von|ein beitrag von|"
        "autoren|autorin|autor|von|rédigé par|écrit par|publié par|posté par|propos recueillis par|par|"
        "auteur|entrevista de|publicado por|publicada por|escrito por|por|redactado por|postado por|escrita por|"
        "intervista di|pubblicato da|scritto da|inserito da|postato da|a cura di|a cura della|"
        "a cura del|autore|di|napisał|napisała|opublikowany przez|opublikowane przez|wysłane przez|dodane przez|"
        "zamieszczone przez|napisane przez|"
        "przez|autorka|rozmawiał|rozmawiała|rozmawia|rozmawiają|opracował|opracowała|oprac.|"
        "автор|автором|беседовал|беседовала|интервью взял|интервью взяла|подготовил|подготовила|записал|записала|"
        "отправил|отправила|разместил|разместила|опубликовал|опубликовала|надіслав|надіслала|розмістив|розмістила|"
        "опублікував|опублікувала|розмовляв|розмовляла|спілкувався|спілкувалася|підготував|підготувала|текст|від|"
        "опубліковано користувачем|"
        "від автора|автор тексту|gönderen|yazan|yazar|haber|müəllif|hazırladı|müsahibəni apardı|söhbətləşdi|röportaj|"
        "söyleşi|hazırlayan|tekst|texto|testo|texte|metin|mətn|redação de|reportaj|geschreven door|door|"
        "skriven av|skrevet av|text av|tekst av|skrevet af|av|af|napsal|napsala|autorul|szerző|kirjoittanut|συντάκτης|"
        "автор на статията|post author|autor / redakteur|autor/redakteur|beitragsautor|auteur de l'article|"
        "auteur de l’article|autor de la entrada|autore articolo|autore dell'articolo|autore dell’articolo|"
        "autor do post|autor do artigo|autor wpisu|автор запису|автор записи|berichtauteur"
    ),
    "section": (
        "posted in|filed under|category|categories|under|in category|publié dans|dans|"
        "veröffentlicht in|abgelegt unter|kategorien|kategorie|rubrik|ressort|categoría|categoria|pubblicato in|"
        "kategoria|рубрика|категорія|kategori|kateqoriya"
    ),
    "tags": (
        "tagged with|tagged|tags|con tag|labels|schlagworte|schlagwörter|stichworte|étiquettes|mots-clés|etiquetas|"
        "etiquetado en|etiquetado|etichette|tagi|теги|метки|мітки|позначки|etiketler"
    ),
}
READ = (
    r"\d+[ -]min(?:ute)?s?[ -]read|\d+ min(?:\.|uten)? lesezeit|lesezeit:? \d+ min(?:uten)?\.?|"
    r"\d+ min de lect?ura|temps de lecture ?:?(?: \d+ min(?:utes)?)?|read in \d+ minutes|"
    r"\d+ min de lecture|lesedauer:? \d+ min(?:uten)?\.?|\d+ хв читати|\d+ мин читать|\d+ views|"
    r"\d+ comments?|\d+ kommentare?|\d+ min czytania|uhr|\d+ minut[io] di lettura|\d+ minute read|"
    r"(?:schreibe|hinterlasse) einen kommentar|kommentieren|keine kommentare|leave a (?:comment|reply)|no comments|"
    r"laisser un commentaire|deja un comentario|deixe um comentário|lascia un commento|dodaj komentarz|"
    r"see all updates"
)
LATER = (
    "by|von|par|por|автором|rédigé par|publié dans|published|posted|publicado|publié le|updated|última modificação"
    "|ultima modifica|aktualisiert|mis à jour|actualizado|atualizado|under|in|con tag|"
    "etiquetado en|pubblicato"
)
JOBS = (
    "editor|contributor|bureau chief|reporter|correspondent|writer|journalist|columnist|producer|redakteur|redakteurin|"
    "reporterin|chefredakteur|chefredakteurin|volontär|volontärin|korrespondent|korrespondentin|journalistin|"
    "rédacteur|rédactrice|journaliste|correspondant|correspondante|redactor|redactora|"
    "periodista|corresponsal|editora|repórter|correspondente|giornalista|dziennikarz|dziennikarka|редактор|"
    "корреспондент|кореспондент|журналист|журналіст|muhabir|muhabiri|editör|müxbir"
)
AGENCIES = (
    "associated press|reuters|afp|dpa|ap|efe|ansa|apa|sda|pa media|bloomberg|agence france-presse|"
    "deutsche presse-agentur"
)
POSTS = (
    "fellow|analyst|expert|professor|lecturer|researcher|scholar|historian|economist|director|chairman|politologe|"
    "politologin|historiker|historikerin|experte|expertin|wissenschaftler|wissenschaftlerin|professorin|direktor|"
    "direktorin|chercheur|chercheuse|directeur|directrice|professeur|professeure|politologue|historien|historienne|"
    "profesor|profesora|investigador|investigadora|analista|directora|politólogo|politóloga|professora|pesquisador|"
    "pesquisadora|ricercatore|ricercatrice|docente|direttore|direttrice|politologo|politolog|analityk|analityczka|"
    "badacz|badaczka|ekspert|ekspertka|dyrektor|dyrektorka|сотрудник|сотрудница|эксперт|аналитик|политолог|историк|"
    "профессор|директор|співробітник|співробітниця|експерт|експертка|аналітик|аналітикиня|політолог|політологиня|"
    "історик|професор|директорка|uzman|uzmanı|analist|akademisyen|profesör|müdür|müdürü|analitik|professoru|ekspert|"
    "tədqiqatçı|direktoru"
)
DESKS = (
    "redacción|la redacción|redação|da redação|redazione(?: \\p{Lu}{2,5})?|la redazione|rédaction|la rédaction|"
    "redakcja|redaktion|die redaktion|редакция|редакція|redaksiya|haber merkezi|newsroom|news desk|web desk|agencias|"
    "editorial staff|(?:пресс-?служба|прес-?служба|отдел по связям с общественностью|відділ комунікацій|ufficio stampa|"
    "biuro prasowe|gabinete de (?:prensa|comunicación)|assessoria de (?:imprensa|comunicação))(?: .{2,60})?|"
    "(?:.{2,50} )?(?:mətbuat xidməti|ictimaiyyətlə əlaqələr şöbəsi|basın bürosu)"
)
PAPERS = (
    *("Advertiser", "Argus", "Bulletin", "Chronicle", "Citizen", "Courier", "Dispatch", "Echo", "Enquirer", "Examiner"),
    *("Gazette", "Globe", "Herald", "Independent", "Inquirer", "Journal", "Ledger", "Mercury", "Mirror", "News"),
    *("Observer", "Press", "Record", "Register", "Reporter", "Sentinel", "Telegram", "Telegraph", "Times", "Tribune"),
)
KINDS = (
    "eine?|kolumne|kommentar|interview|essay|gastbeitrag|gastkommentar|analyse|analysis|review|opinion|story|article|"
    "artikel|beitrag|bericht|blog|reportage|avatar photo|post|author|autor|an|the|column|chronique|tribune|nota|texte|"
    "text|words|uhr|gepostet|leitartikel|editorial|exklusiv|exclusive|rezension"
)
