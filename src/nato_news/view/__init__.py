"""View: one self-contained HTML page that shows a page's text beside the document read from it.

What lives here works on the JSON form of a document, the mapping that `Document.to_dict()` returns, and on
the page's text; how a page is read is not known. Whatever stands in either is shown as text, never as markup.
"""

from nato_news.view.frame import html_frame, html_page

__all__ = ["html_frame", "html_page"]
