"""Subscription: what a page asks of its readers.

What lives here: the telling of a line by its words that names a newsletter and asks for an address, and of a button
that asks for a gift.
"""

_LONGEST = 300  # characters
_APART = str.maketrans(dict.fromkeys("()/\"“„«»'’.,:;!?|>&", " "))
# Both as they begin, a space before each; what asks is a whole word.
_NAMES = (
    *(" newsletter", " inbox", " briefing", " mailing list", " daily email", " e-newsletter", " rundbrief"),
    *(" postfach", " infolettre", " boletín", " boletin", " tu correo", " casella", " biuletyn", " skrzynk"),
    *(" bülten", " розсилк", " рассылк", " nieuwsbrief", " nyhetsbrev"),
)
_ASKS = (
    *(" sign up ", " signup ", " subscribe ", " register ", " get our ", " delivered to your ", " anmelden "),
    *(" abonnieren ", " melden sie sich ", " bestellen ", " registrieren ", " inscrivez ", " s inscrire "),
    *(" abonnez ", " recevez ", " recevoir ", " suscríbete ", " suscribirse ", " apúntate ", " recibe ", " recibir "),
    *(" iscriviti ", " ricevi ", " inscreva-se ", " assine ", " receba ", " zapisz się ", " zapisz ", " підпишіться "),
    *(" підписуйтесь ", " підписатися ", " подпишитесь ", " подписывайтесь ", " подписаться ", " abone ol "),
    *(" abone olun ", " üye ol ", " schrijf je in ", " aanmelden ", " meld je aan ", " prenumerera "),
)

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


def offers_mail(text: str) -> bool:
    """Whether TEXT, a line, asks those who read it to subscribe to what comes by mail."""
    if len(text) > _LONGEST:
        return False
    said = f" {text.lower()} "
    if not any(map(said.__contains__, _NAMES)):
        return False
    said = " ".join(["", *said.translate(_APART).split(), ""])
    return any(map(said.__contains__, _ASKS))
