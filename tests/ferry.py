"""The text that pages of the generic parser's tests are made of."""

TITLE = "The last ferry of the year leaves the island"
TEXT = (
    "The ferry to the island leaves at noon when the tide is kind, and later when it is not.",
    "Nobody in the village could remember a year in which the last ferry had sailed on every day of the week.",
    "The skipper said that he would try again on Sunday, if the wind let him leave the island at all.",
)
LONGER = (*TEXT, "The harbour master added that the pier had been mended twice since the storm of last winter.")
MENU = ("News", "Culture", "Sport", "Weather", "About us", "Contact us", "All our pages", "Your account")
TITLES = (
    "Ferry gets a second funnel after sixty years",
    "Harbour cat retires with full honours",
    "Lighthouse keeper sells his bicycle to the museum",
    "Pier to be painted in the colour of the sea",
    "Skipper finds his own message in a bottle",
)
TEASERS = tuple(
    f"{title.split()[0]} people were pleased, and nobody more so than the mayor of the island." for title in TITLES
)
