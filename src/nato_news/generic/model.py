from nato_news.generic.lines import Lines
from nato_news.page import Shape
from nato_news.vocabulary import Role, Zone
def scores_of(lines: Lines) -> list[float]:
    n=len(lines)
    s=[0.0]*n
    for i,b in enumerate(lines.blocks):
        L=len(b.text)
        if b.shape is Shape.SENTENCE:
            s[i]= .95 if L>=80 else .8 if L>=25 and b.text.count(' ')>=3 else .3
    core=[i for i in range(n) if s[i]>=.9]
    if not core: return s
    a=core[0]; 
    zone=None
    for i in range(a,n):
        m=lines.markers[i]
        if m and (m.hard or m.zone in (Zone.RELATED,Zone.LATEST,Zone.TRENDING,Zone.COMMENTS,Zone.FOOTER,Zone.NAVIGATION,Zone.ABOUT) and m.role is Role.LANDMARK): zone=m.zone
        if s[i]>=.9 and zone not in (Zone.COMMENTS,Zone.ABOUT): zone=None
        if zone is None and lines.plain(i): s[i]=max(s[i],.6)
        elif zone: s[i]=min(s[i],.3)
    return s
