"""Subscription: what a page says of the news that it sends by mail.

What lives here: the telling of such a line by its words: it names a newsletter, and asks its reader for an address.
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


def offers_mail(text: str) -> bool:
    """Whether TEXT, a line, asks those who read it to subscribe to what comes by mail."""
    if len(text) > _LONGEST:
        return False
    said = f" {text.lower()} "
    if not any(map(said.__contains__, _NAMES)):
        return False
    said = " ".join(["", *said.translate(_APART).split(), ""])
    return any(map(said.__contains__, _ASKS))
