"""The languages whose dates are read: data, one module each."""

from nato_news.dates.languages.azerbaijani import AZERBAIJANI
from nato_news.dates.languages.english import ENGLISH
from nato_news.dates.languages.french import FRENCH
from nato_news.dates.languages.german import GERMAN
from nato_news.dates.languages.italian import ITALIAN
from nato_news.dates.languages.polish import POLISH
from nato_news.dates.languages.portuguese import PORTUGUESE
from nato_news.dates.languages.russian import RUSSIAN
from nato_news.dates.languages.spanish import SPANISH
from nato_news.dates.languages.turkish import TURKISH
from nato_news.dates.languages.ukrainian import UKRAINIAN

LANGUAGES = (
    ENGLISH,
    FRENCH,
    GERMAN,
    SPANISH,
    PORTUGUESE,
    ITALIAN,
    POLISH,
    UKRAINIAN,
    RUSSIAN,
    TURKISH,
    AZERBAIJANI,
)
