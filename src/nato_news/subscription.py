"""Subscription: what a page asks of its readers.

What lives here: the telling of a line by its words that names a newsletter and asks for an address, that bars those
who have not subscribed or logged in, that counts those who follow, and of a button that asks for a gift.
"""

import regex

_LONGEST = 300  # characters
_LONGEST_OF_CHANNEL = 120  # of one that names a channel alone: longer ones are of what was said at a briefing
_APART = str.maketrans(dict.fromkeys("()/\"“„«»'’.,:;!?|>&", " "))
# Both as they begin, a space before each; what asks is a whole word.
_NAMES = (
    *(" newsletter", " inbox", " mailing list", " daily email", " e-newsletter", " rundbrief"),
    *(" postfach", " infolettre", " boletín", " boletin", " tu correo", " casella", " biuletyn", " skrzynk"),
    *(" bülten", " розсилк", " рассылк", " nieuwsbrief", " nyhetsbrev"),
)
_CHANNELS = (" briefing", " telegram", " телеграм", " whatsapp", " viber", " вайбер", " google news", " дзен")
_ASKS = (
    *(" sign up ", " signup ", " subscribe ", " register ", " get our ", " delivered to your ", " anmelden "),
    *(" abonnieren ", " melden sie sich ", " bestellen ", " registrieren ", " inscrivez ", " s inscrire "),
    *(" abonnez ", " recevez ", " recevoir ", " suscríbete ", " suscribirse ", " apúntate ", " recibe ", " recibir "),
    *(" iscriviti ", " ricevi ", " inscreva-se ", " assine ", " receba ", " zapisz się ", " zapisz ", " підпишіться "),
    *(" підписуйтесь ", " підписатися ", " подпишитесь ", " подписывайтесь ", " подписаться ", " abone ol "),
    *(" abone olun ", " üye ol ", " schrijf je in ", " aanmelden ", " meld je aan ", " prenumerera "),
)
# What bars a reader: both as they begin, and what it speaks of.
_BARS = (
    *("subscri", "abonn", "-abo", " abo ", " abo.", "suscri", "suscrí", "abbona", "assinant", "prenumer", "передплат"),
    *("підпис", "подпис", "paywall", " log in ", " sign in ", " sign up ", "logged in", " login", " registrier"),
    *(
        " register",
        " registri",
        " registrar",
        "anmeld",
        "eingelogg",
        "einlogg",
        " connecté",
        " connecter",
        " identifi",
        " zaloguj",
    ),
    *(" iniciar ses", " accedi ", " увій", " войти ", " войдите", " авториз", " üye ol", " giriş yap", " qeydiyyat"),
)
_BARRED = (
    *(" article", " artikel", " content", " inhalt", " reading ", " read ", " lesen", " weiterles", " lire ", " leer "),
    *(" leyendo", " leggere", " lettura", " czyta", " чита", " oku", " access", " zugriff", " zugang", " accès"),
    *(" acceso", " acesso", " accesso", " dostęp", " доступ", " erişim", " news item", " full ", " story", " free "),
    *(" frei ", " kostenlos", " gratuit", " gratis", " premium", " exclusive", " exklusiv", " unlimited", " available"),
    *(" verfügbar", " disponible", " section"),
)
_READERS = (
    *(" you ", " your ", " sie ", " ihre", " vous ", " votre ", " su ", " tu ", " te ", " usted ", " você ", " ви "),
    *(" вы ", " вам", " ваш", " siz", " want ", " not a ", " don t have", " kein", " müssen ", " already "),
    *(" bereits ", " déjà ", " ya ", " still ", " please ", " bitte ", " devez ", " must ", " have to ", " benötigen "),
)
_COMMENTS = (
    *(" comment", " kommentar", " коммент", " комент", " yorum", " şərh", " komentar", " réagir", " coment", " reager"),
)
_SIGNS = (*_BARS, *_BARRED, *_READERS, *_COMMENTS)
_LEAST_SIGNS, _PER_SIGN = 3, 45  # signs of such a line, and characters for each
_SHORTEST, _LONGEST_BAR = 18, 250  # characters
_FOLLOWED = regex.compile(
    r"\d[\d.,]*[KkMm]? ?(?:fans?|followers?|subscribers?|abonnés?|abonnenten|seguidores|suscriptores|inscritos"
    r"|iscritti|fani|obserwujących|subskrybentów|підписників|підписники|подписчиков|подписчики|beğenenler|takipçiler"
    r"|aboneler|izləyici) ?(?:like|follow|subscribe|j'aime|suivre|s'abonner|folgen|gefällt mir|me gusta|seguir"
    r"|suscribirte|curtir|inscrever|segui|iscriviti|lubię|obserwuj|subskrybuj|підписатися|подписаться|beğen|takip et"
    r"|abone ol|bəyən|izlə)",
    regex.IGNORECASE,
)
_LONGEST_COUNT = 60  # characters of a network's counter

_GIFTS = {  # asked for by a button
    *("donate", "donate now", "donate today", "give now", "give today", "make a donation", "make a gift", "support us"),
    *("support our work", "become a member", "become a supporter", "jetzt spenden", "spenden", "unterstütze uns"),
    *("je donne", "je fais un don", "faire un don", "soutenez-nous", "nous soutenir", "dona", "dona ahora", "donar"),
    *("haz tu donativo", "haz una donación", "apóyanos", "doar", "doe agora", "fazer um donativo", "apoie"),
    *("quero fazer um donativo", "dona ora", "fai una donazione", "sostienici", "wesprzyj", "wesprzyj nas", "wspieraj"),
    *("підтримати", "підтримати проєкт", "підтримати нас", "стати спільнотою", "задонатити", "сделать пожертвование"),
    *("поддержать", "поддержать нас", "пожертвовать", "bağış yap", "destek ol", "dəstək ol"),
}
_AROUND = " !.→»›>"
_LONGEST_BUTTON = 30  # characters


def asks_gift(text: str) -> bool:
    """Whether TEXT, a line, is a button that asks those who read it for a gift: an appeal stands above it."""
    return len(text) <= _LONGEST_BUTTON and text.lower().strip(_AROUND) in _GIFTS


def bars_reader(text: str) -> bool:
    """Whether TEXT, a line, tells those who read it that they have to subscribe or to log in."""
    if not _names_any(text, _BARS, _LONGEST_BAR):
        return False
    signs = sum(map(_parted(text.lower()).__contains__, _SIGNS))
    return signs >= max(_LEAST_SIGNS, len(text) / _PER_SIGN)


def is_of_comments(text: str) -> bool:
    """Whether TEXT, a line that bars readers, keeps them from writing comments."""
    return any(map(_parted(text.lower()).__contains__, _COMMENTS))


def counts_followers(text: str) -> bool:
    """Whether TEXT, a line, says how many follow the page in a network, with the button to do so."""
    return len(text) <= _LONGEST_COUNT and text[:1].isdigit() and _FOLLOWED.fullmatch(text) is not None


def offers_mail(text: str) -> bool:
    """Whether TEXT, a line, asks those who read it to subscribe to what comes by mail or in a channel."""
    named = _names_any(text, _NAMES, _LONGEST) or _names_any(text, _CHANNELS, _LONGEST_OF_CHANNEL)
    return named and any(map(_parted(text.lower()).__contains__, _ASKS))


def _names_any(text: str, words: tuple[str, ...], longest: int) -> bool:
    """Whether TEXT, of LONGEST characters at the most, has one of WORDS: asked for each line of each page."""
    return _SHORTEST <= len(text) <= longest and any(map(f" {text.lower()} ".__contains__, words))


def _parted(text: str) -> str:
    """The words of TEXT with a space around each."""
    return " ".join(["", *text.translate(_APART).split(), ""])
