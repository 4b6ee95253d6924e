"""What people wish of date parsers, as rows: arguments ~ text ~ expectation. All values are invented.

An expectation is an ISO 8601 timestamp; or the name of an error and words of its message; or, in FOUND,
what is found, ";" between dates and ".." between the ends of a range ("-" for nothing).
"""

PARSED = r"""
# Precision is what is written (need 1)
 ~ March 2031 ~ 2031-03
 ~ 2031 ~ 2031
 ~ 1987 ~ 1987
 ~ 2031-03 ~ 2031-03
 ~ 2031-03-09 ~ 2031-03-09
 ~ 2031/03/09 ~ 2031-03-09
 ~ 2031.03.09 ~ 2031-03-09
 ~ 2031/3/9 ~ 2031-03-09
 ~ 29 Aug. 2014 ~ 2014-08-29
 ~ 27 May. 2015 ~ 2015-05-27
 ~ 3 Aug. 2017 ~ 2017-08-03
 ~ 24 May. 2017 - ~ 2017-05-24
 ~ 21 Jun. 2018 11:56 ~ 2018-06-21T11:56
 ~ 25-May-2017 09:01 ~ 2017-05-25T09:01
 ~ 01-Aug-2006 ~ 2006-08-01
 ~ 16/Feb/2022 ~ 2022-02-16
 ~ 20:35 23.06.2031 ~ 2031-06-23T20:35
 ~ 14:11, 12.03.2031 ~ 2031-03-12T14:11
 ~ Dec 28 2022 ~ 2022-12-28
 ~ Sept 4, 2031 ~ 2031-09-04
 ~ Sept. 4, 2031 ~ 2031-09-04
 ~ 06 28 2022 ~ 2022-06-28
 ~ 28. 6. 2022 ~ 2022-06-28
 ~ 03. 04. 2022, 13:47 ~ 2022-04-03T13:47
 ~ 13 06 2022 ~ 2022-06-13
 ~ 3 March 2031 at 9 a.m. ~ 2031-03-03
 ~ 3 mars 2031 à 14h ~ 2031-03-03
 ~ 3. März 2031, 14 Uhr ~ 2031-03-03
 ~ 3 March 2031 14:05:09 ~ 2031-03-03T14:05:09
 ~ 2031-03-03T14:05 ~ 2031-03-03T14:05
 ~ 2031-03-03 14:05:09 ~ 2031-03-03T14:05:09
 ~ 2031-03-03T14:05:09.123 ~ 2031-03-03T14:05:09
 ~ 18 November 2025 [11:11] ~ 2025-11-18T11:11
 ~ 3 marca 2031 (14:05) ~ 2031-03-03T14:05
 ~ 3 March 2031 / 9:05 AM ~ 2031-03-03T09:05
 ~ 3 March 2031 · 14:05 ~ 2031-03-03T14:05
 ~ Mär 3, 2031, 14:05: Uhr ~ 2031-03-03T14:05
 ~ 12 Şubat '10 ~ 2010-02-12
 ~ 12 Şubat '84 ~ 1984-02-12
 ~ 3 March '69 ~ 2069-03-03
 ~ 3 March '70 ~ 1970-03-03
 ~ 03.03.31 ~ 2031-03-03
 ~ 24.12.99 ~ 1999-12-24
 ~ WEDNESDAY, 5 MARCH 2031 ~ 2031-03-05
 ~ wednesday 5 march 2031 ~ 2031-03-05
 ~ Wed. 5 Mar. 2031 ~ 2031-03-05
 ~ Thurs, 6 Mar 2031 ~ 2031-03-06
 ~ 5 March 2031, Wednesday ~ 2031-03-05
 ~ 5 March 2031 (Wednesday) ~ 2031-03-05
 ~ 5th of March, 2031 ~ 2031-03-05
 ~ the 5th of March 2031 ~ DateError more in it than a date
 ~ on Wednesday, March 5th, 2031 at 9:05 a.m. ~ 2031-03-05T09:05
 ~ 12:05 AM, 5 March 2031 ~ 2031-03-05T00:05
 ~ 12:05 PM, 5 March 2031 ~ 2031-03-05T12:05
 ~ 14:05 PM, 5 March 2031 ~ 2031-03-05T14:05
 ~ 9.05pm, 5 March 2031 ~ 2031-03-05T21:05
 ~ 29 February 2028 ~ 2028-02-29
# Spelling: case, accents, invisible characters, cases of nouns
 ~ 15 AĞUSTOS 2010 Pazar ~ 2010-08-15
 ~ 12 KASIM 2031 ~ 2031-11-12
 ~ 12 KASİM 2031 ~ 2031-11-12
 ~ 5 Mart 2031'de ~ 2031-03-05
 ~ 5 Mart'ta 2031 ~ 2031-03-05
 ~ 3 FEVRIER 2031 ~ 2031-02-03
 ~ 3 AOÛT 2031 ~ 2031-08-03
 ~ 3 aout 2031 ~ 2031-08-03
 ~ 3. Maerz 2031 ~ 2031-03-03
 ~ 3.März 2031 ~ 2031-03-03
 ~ 3. Jänner 2031 ~ 2031-01-03
 ~ Sonnabend, 8. März 2031 ~ 2031-03-08
 ~ 1er mars 2031 ~ 2031-03-01
 ~ 1º de marzo de 2031 ~ 2031-03-01
 ~ 1° marzo 2031 ~ 2031-03-01
 ~ miercoles 5 de marzo de 2031 ~ 2031-03-05
 ~ setiembre de 2031 ~ 2031-09
 ~ Quarta-feira, 5 de Março De 2031 ~ 2031-03-05
 ~ quarta, 5 mar 2031 ~ 2031-03-05
 ~ mercoledi 5 marzo 2031 ~ 2031-03-05
 ~ 5 Sett 2031 ~ 2031-09-05
 ~ marzec 2031 ~ 2031-03
 ~ marcu 2031 ~ 2031-03
 ~ w marcu 2031 ~ 2031-03
 ~ w marcu 2031 r. ~ 2031-03
 ~ 5-го марта 2031 года ~ 2031-03-05
 ~ марте 2031 года ~ 2031-03
 ~ березні 2031 року ~ 2031-03
 ~ п’ятниця, 7 березня 2031 ~ 2031-03-07
 ~ пʼятниця, 7 березня 2031 ~ 2031-03-07
 ~ 7 бер. 2031 ~ 2031-03-07
 ~ сб, 8 марта 2031 г., 09:05 ~ 2031-03-08T09:05
 ~ 23.06.2031 г. ~ 2031-06-23
 ~ 23.06.2031 р. о 14:05 ~ 2031-06-23T14:05
 ~ 2031-cü il 5 mart ~ 2031-03-05
 ~ 2031-ci il martın 5 ~ 2031-03-05
 ~ martın 5-i, 2031 ~ 2031-03-05
 ~ 07.06.2031-cü il ~ 2031-06-07
 ~ çərşənbə axşamı, 4 mart 2031 ~ 2031-03-04
 ~ bazar ertəsi, 3 mart 2031 ~ 2031-03-03
 ~ Bazar günü günü, 2 mart 2031 ~ 2031-03-02
 ~ 16 MART 2031 Pazar günü ~ 2031-03-16
 ~ 3 Mayıs 2031 ~ 2031-05-03
 ~ Publikacja 3 marca 2031 ~ DateError more in it than a date
# Order is never guessed (need 2)
 ~ 05/04/2031 ~ AmbiguousDateError 2031-04-05 or 2031-05-04
 ~ 05-04-2031 ~ AmbiguousDateError 2031-04-05 or 2031-05-04
 ~ 05/04/31 ~ AmbiguousDateError 2031-04-05 or 2031-05-04
 ~ 07 1 2031 ~ AmbiguousDateError 2031-01-07 or 2031-07-01
 ~ 05/04/2031 14:05 ~ AmbiguousDateError 2031-04-05T14:05 or 2031-05-04T14:05
 ~ 05/04/2031 at 14:05 ~ AmbiguousDateError order=
language=en ~ 05/04/2031 ~ AmbiguousDateError 2031-04-05 or 2031-05-04
language=en-CA ~ 05/04/2031 ~ AmbiguousDateError language=
language=en-US ~ 05/04/2031 ~ 2031-05-04
language=en_us ~ 05/04/2031 ~ 2031-05-04
language=en-GB ~ 05/04/2031 ~ 2031-04-05
language=fr ~ 05/04/2031 ~ 2031-04-05
language=de ~ 05/04/2031 ~ 2031-04-05
language=es-MX ~ 05/04/2031 ~ 2031-04-05
language=pt-BR ~ 05/04/2031 ~ 2031-04-05
language=az ~ 05/04/2031 ~ 2031-04-05
order=day-first ~ 05/04/2031 ~ 2031-04-05
order=month-first ~ 05/04/2031 ~ 2031-05-04
order=month-first ~ 05/04/31 ~ 2031-05-04
order=day-first ~ 07 1 2031 ~ 2031-01-07
order=month-first ~ 05/31/2031 ~ 2031-05-31
order=day-first ~ 05/31/2031 ~ DateError month-first
order=month-first ~ 31/05/2031 ~ DateError day-first
order=month-first ~ 05.04.2031 ~ DateError day-first
order=month-first ~ 5 April 2031 ~ 2031-04-05
order=year-first ~ 5 April 2031 ~ DateError order
 ~ 05.04.2031 ~ 2031-04-05
 ~ 31/05/2031 ~ 2031-05-31
 ~ 05/31/2031 ~ 2031-05-31
 ~ 04/04/2031 ~ 2031-04-04
 ~ 05/04/2031 14h45 ~ 2031-04-05T14:45
 ~ 05/04/2031 às 14:05 ~ 2031-04-05T14:05
 ~ 05/04/2031, 14:05 Uhr ~ 2031-04-05T14:05
 ~ sábado, 05/04/2031 ~ 2031-04-05
 ~ Sat, 05/04/2031 ~ 2031-04-05
 ~ Sun, 05/04/2031 ~ 2031-05-04
 ~ Mon, 05/04/2031 ~ DateError day of the week
 ~ 32/13/2031 ~ DateError no such day
 ~ 13/13/2031 ~ DateError no such day
# Zones: kept, never guessed (need 3)
 ~ Wed, 03 Sep 2031 18:20:00 +0300 ~ 2031-09-03T18:20:00+03:00
 ~ 2031-03-03T14:05:09Z ~ 2031-03-03T14:05:09+00:00
 ~ 2031-03-03T14:05:09-03:00 ~ 2031-03-03T14:05:09-03:00
 ~ 2031-03-03T14:05+05:45 ~ 2031-03-03T14:05+05:45
 ~ 2031-03-03T14:05-05:00 ~ 2031-03-03T14:05-05:00
 ~ 22 October 2031 22:17 (UTC+04:00) ~ 2031-10-22T22:17+04:00
 ~ 22 October 2031 22:17 UTC+4 ~ 2031-10-22T22:17+04:00
 ~ 22 October 2031 22:17 GMT-3 ~ 2031-10-22T22:17-03:00
 ~ 22 October 2031 22:17 GMT+5:30 ~ 2031-10-22T22:17+05:30
 ~ 22 October 2031 22:17 +17:00 ~ DateError no such
 ~ 22 October 2031 22:17 +03:07 ~ DateError no such
 ~ 9:05 AM EST Feb 27, 2031 ~ 2031-02-27T09:05-05:00
 ~ 1405 GMT (2205 HKT) March 3, 2031 ~ 2031-03-03T14:05+00:00
 ~ 0905 GMT March 3, 2031 ~ 2031-03-03T09:05+00:00
 ~ Wed 12 Mar 2031 07.30 GMT ~ 2031-03-12T07:30+00:00
 ~ 3 March 2031 14:05 CET ~ 2031-03-03T14:05+01:00
 ~ 3. März 2031 14:05 Uhr MEZ ~ 2031-03-03T14:05+01:00
 ~ 3 марта 2031, 14:05 МСК ~ 2031-03-03T14:05+03:00
 ~ 19 Sep. 2031 12:00:00 GMT ~ 2031-09-19T12:00:00+00:00
 ~ 14:05 3 March 2031 EET ~ 2031-03-03T14:05+02:00
 ~ 3 March 2031 14:05 IST ~ DateError IST
 ~ Mar 3 2031, 09:05am ist ~ DateError IST
 ~ 3 March 2031 14:05 CST ~ DateError CST
 ~ 3 July 2031 14:05 BST ~ DateError BST
 ~ 3 March 2031 14:05 CT ~ DateError CT
timezone=Asia/Kolkata ~ 3 March 2031 14:05 IST ~ 2031-03-03T14:05+05:30
timezone=Europe/Dublin ~ 3 July 2031 14:05 IST ~ 2031-07-03T14:05+01:00
timezone=Europe/Dublin ~ 3 March 2031 14:05 IST ~ DateError IST
timezone=Europe/London ~ 3 July 2031 14:05 BST ~ 2031-07-03T14:05+01:00
timezone=Europe/London ~ 3 March 2031 14:05 BST ~ DateError BST
timezone=America/Chicago ~ 3 July 2031 14:05 CT ~ 2031-07-03T14:05-05:00
timezone=America/Chicago ~ 3 March 2031 14:05 CT ~ 2031-03-03T14:05-06:00
timezone=Asia/Shanghai ~ 3 March 2031 14:05 CST ~ 2031-03-03T14:05+08:00
timezone=Europe/Kyiv ~ 3 March 2031 14:05 CST ~ DateError CST
timezone=Europe/Kyiv ~ 20:35 23.06.2025 ~ 2025-06-23T20:35+03:00
timezone=Europe/Kyiv ~ 20:35 23.01.2025 ~ 2025-01-23T20:35+02:00
timezone=Asia/Baku ~ 06 June 2023 - 14:43 ~ 2023-06-06T14:43+04:00
timezone=Europe/Brussels ~ 21 Jun. 2018 11:56 ~ 2018-06-21T11:56+02:00
timezone=Europe/Kyiv ~ 23.06.2025 ~ 2025-06-23
timezone=Europe/Kyiv ~ June 2025 ~ 2025-06
timezone=Europe/Kyiv ~ 14:05 23.06.2025 GMT ~ 2025-06-23T14:05+00:00
timezone=Europe/Kyiv ~ 30.03.2025 03:30 ~ DateError put forward
timezone=Europe/Kyiv ~ 30.03.2025 04:30 ~ 2025-03-30T04:30+03:00
timezone=Europe/Kyiv ~ 26.10.2025 02:30 ~ 2025-10-26T02:30+03:00
timezone=Europe/Kyiv ~ 26.10.2025 04:30 ~ 2025-10-26T04:30+02:00
timezone=Europe/Nowhere ~ 3 March 2031 ~ UnknownTimezoneError Europe/Nowhere
timezone=../etc/passwd ~ 3 March 2031 ~ UnknownTimezoneError IANA
timezone=Europe ~ 3 March 2031 ~ UnknownTimezoneError IANA
language=xx ~ 3 March 2031 ~ UnknownLanguageError en, fr
language=klingon ~ 3 March 2031 ~ UnknownLanguageError klingon
# A language that is given is the only one
language=de ~ 3 March 2031 ~ DateError another language
language=en ~ 3 mars 2031 ~ DateError another language
language=fr ~ 31 mars 2031 ~ 2031-03-31
language=en ~ 3 ago 2031 ~ DateError another language
language=it ~ 3 ago 2031 ~ 2031-08-03
language=uk ~ 3 марта 2031 ~ DateError another language
# What is no date (need 5)
 ~ 31 June 2031 ~ DateError no such day
 ~ 29 February 2031 ~ DateError no such day
 ~ 0 March 2031 ~ DateError no such day
 ~ 2031-00-05 ~ DateError no such day
 ~ 2031-13-05 ~ DateError no such day
 ~ 0031-03-05 ~ DateError no such day
 ~ 2009-13 ~ DateError no such day
 ~ 12 Foobar 2031 ~ DateError no date
 ~ 3 March 2031 25:05 ~ DateError no such
 ~ 3 March 2031 14:65 ~ DateError no such
 ~ 3 March 2031 14:05:61 ~ DateError no such
 ~ 3 March 2031 0:05 PM ~ DateError no such
 ~ 3 March 2031 14:05 AM ~ DateError no such
 ~ 3 March 2031 24 Uhr ~ DateError
 ~ 3 out of 2031 ~ DateError
 ~ lundi 3 March 2031 ~ DateError different languages
 ~ 3. March 2031 ~ DateError different languages
 ~ 1.2.3.4 ~ DateError no date
 ~ 1 ~ DateError no date
 ~ May ~ DateError no date
 ~ Do you have a car ~ DateError no date
 ~ 71.60KB ~ DateError no date
 ~ +380 44 555 12 31 ~ DateError no date
 ~ 3:2 ~ DateError no date
 ~  ~ DateError no date
 ~ 3 March 2031 and 4 March 2031 ~ DateError more in it than a date
 ~ The meeting of 3 March 2031 ~ DateError more in it than a date
 ~ 5-12 June 2031 ~ DateError range
 ~ 24 Mar. 2015 - 26 Mar. 2015 ~ DateError range
 ~ 12-5 June 2031 ~ DateError no such
 ~ 26 Mar. 2015 - 24 Mar. 2015 ~ DateError no such
 ~ March 2031 - 5 April 2031 ~ DateError
 ~ Mar 3 ~ DateError no year
 ~ Monday, March 3 ~ DateError no year
 ~ 3 марта, 14:05 ~ DateError no year
 ~ Сегодня, 3 марта, 14:05 ~ DateError no year
 ~ Wczoraj, 3 marca (14:05) ~ DateError no year
 ~ 17:48 ~ DateError no year
 ~ 11.08am BST ~ DateError no year
 ~ # 16:33 ~ DateError no year
 ~ 11-12 July ~ DateError range
 ~ Tuesday, 3 March 2031 ~ DateError day of the week
 ~ понеділок, 4 березня 2031 ~ DateError day of the week
 ~ 3 Mart 2031 Pazar ~ DateError day of the week
# Relative dates need a reference (need 21)
 ~ 2 hours ago ~ DateError reference=
 ~ vor 3 Stunden ~ DateError reference=
 ~ вчора ~ DateError reference=
reference=2031-03-03T12:30 ~ 5 minutes ago ~ 2031-03-03T12:25
reference=2031-03-03T12:30 ~ 30 seconds ago ~ 2031-03-03T12:29:30
reference=2031-03-03T12:30 ~ 2 hours ago ~ 2031-03-03
reference=2031-03-03T01:30 ~ 2 hours ago ~ 2031-03-02
reference=2031-03-03T12:30 ~ 2 hours 40 min ago ~ 2031-03-03T09:50
reference=2031-03-03T12:30 ~ il y a 2 heures 40 min ~ 2031-03-03T09:50
reference=2031-03-03T12:30 ~ 3 дні 14 годин тому ~ 2031-02-27
reference=2031-03-31T12:30 ~ 1 month 3 weeks ago ~ 2031-02
reference=2031-03-03T12:30 ~ 2 years 3 months ago ~ 2028-12
reference=2031-03-03T12:30 ~ an hour ago ~ 2031-03-03
reference=2031-03-03T12:30 ~ 3 days ago ~ 2031-02-28
reference=2031-03-03T12:30 ~ 2 weeks ago ~ 2031-02
reference=2031-03-31T12:30 ~ 1 month ago ~ 2031-02
reference=2031-03-03T12:30 ~ 2 years ago ~ 2029
reference=2031-03-03T12:30 ~ yesterday ~ 2031-03-02
reference=2031-03-03T12:30 ~ Yesterday, 14:05 ~ 2031-03-02T14:05
reference=2031-03-03T12:30 ~ today at 9:05 a.m. ~ 2031-03-03T09:05
reference=2031-03-03T12:30 ~ vor 3 Tagen ~ 2031-02-28
reference=2031-03-03T12:30 ~ vor einer Minute ~ 2031-03-03T12:29
reference=2031-03-03T12:30 ~ gestern, 14:05 Uhr ~ 2031-03-02T14:05
reference=2031-03-03T12:30 ~ il y a 3 jours ~ 2031-02-28
reference=2031-03-03T12:30 ~ hier à 14h05 ~ 2031-03-02T14:05
reference=2031-03-03T12:30 ~ hace 4 días ~ 2031-02-27
reference=2031-03-03T12:30 ~ ayer a las 14:05 ~ 2031-03-02T14:05
reference=2031-03-03T12:30 ~ há 10 minutos ~ 2031-03-03T12:20
reference=2031-03-03T12:30 ~ 10 minutos atrás ~ 2031-03-03T12:20
reference=2031-03-03T12:30 ~ ontem às 14:05 ~ 2031-03-02T14:05
reference=2031-03-03T12:30 ~ 3 giorni fa ~ 2031-02-28
reference=2031-03-03T12:30 ~ ieri, 14:05 ~ 2031-03-02T14:05
reference=2031-03-03T12:30 ~ 5 minut temu ~ 2031-03-03T12:25
reference=2031-03-03T12:30 ~ Wczoraj, 14:05 ~ 2031-03-02T14:05
reference=2031-03-03T12:30 ~ 3 дні тому ~ 2031-02-28
reference=2031-03-03T12:30 ~ хвилину тому ~ 2031-03-03T12:29
reference=2031-03-03T12:30 ~ вчора, 14:05 ~ 2031-03-02T14:05
reference=2031-03-03T12:30 ~ 5 минут назад ~ 2031-03-03T12:25
reference=2031-03-03T12:30 ~ Сегодня, 09:05 ~ 2031-03-03T09:05
reference=2031-03-03T12:30 ~ 3 gün önce ~ 2031-02-28
reference=2031-03-03T12:30 ~ dün ~ 2031-03-02
reference=2031-03-03T12:30 ~ 5 dəqiqə əvvəl ~ 2031-03-03T12:25
reference=2031-03-03T12:30 ~ bu gün, 09:05 ~ 2031-03-03T09:05
reference=2031-03-03T12:30+02:00 ~ 5 minutes ago ~ 2031-03-03T12:25+02:00
reference=2031-03-03T12:30+02:00 timezone=Asia/Baku ~ 5 minutes ago ~ 2031-03-03T14:25+04:00
reference=2031-03-03T22:30+02:00 timezone=Asia/Baku ~ today ~ 2031-03-04
reference=2031-03-03T12:30 timezone=Asia/Baku ~ 5 minutes ago ~ 2031-03-03T12:25+04:00
reference=2025-03-30T12:00 timezone=Europe/Kyiv ~ today, 03:30 ~ DateError put forward
reference=2025-03-30T04:05 timezone=Europe/Kyiv ~ 10 minutes ago ~ 2025-03-30T02:55+02:00
reference=0050-03-03T12:30 ~ 99 years ago ~ DateError calendar
reference=2031-03-03T12:30 ~ 5 March 2030 ~ 2030-03-05
"""

FOUND = r"""
# Running text (needs 4, 5, 6)
 ~ The council met on 3 March 2031 in Brussels. ~ 2031-03-03
 ~ On Thursday (21 June 2018), ministers met. ~ 2018-06-21
 ~ They met on Monday, 3 March 2031. ~ 2031-03-03
 ~ They met on Sunday, 3 March 2031. ~ 2031-03-03
 ~ From March 2021 to May 2023 it was closed. ~ 2021-03..2023-05
 ~ In March, 2031 and in May 2032 ~ 2031-03;2032-05
 ~ It ran 11-12 July 2018 in Brussels ~ 2018-07-11..2018-07-12
 ~ It ran on 11-12 July and again later ~ -
 ~ 24 Mar. 2015 - 26 Mar. 2015 | Press release ~ 2015-03-24..2015-03-26
 ~ 07 May. 2011 – 12 May. 2011 ~ 2011-05-07..2011-05-12
 ~ du 5 au 12 juin 2031 à Paris ~ 2031-06-05..2031-06-12
 ~ del 5 al 12 de junio de 2031 ~ 2031-06-05..2031-06-12
 ~ vom 5. bis 12. Juni 2031 ~ 2031-06-05..2031-06-12
 ~ vom 5.–12. Juni 2031 ~ 2031-06-05..2031-06-12
 ~ с 5 по 12 июня 2031 года ~ 2031-06-05..2031-06-12
 ~ June 5-12, 2031 ~ 2031-06-05..2031-06-12
 ~ June 5 to 12, 2031 ~ 2031-06-05..2031-06-12
 ~ 30 May - 2 June 2031 ~ 2031-05-30..2031-06-02
 ~ May 30 – June 2, 2031 ~ 2031-05-30..2031-06-02
 ~ 28 December 2030 - 4 January 2031 ~ 2030-12-28..2031-01-04
 ~ From March 2030-May 2031 ~ 2030-03..2031-05
 ~ March-April 2031 ~ 2031-03..2031-04
 ~ 05.06.2031–07.06.2031 ~ 2031-06-05..2031-06-07
 ~ 5 May 2031–7 May 2031 ~ 2031-05-05..2031-05-07
 ~ 3 March 2031 14:05 - 4 March 2031 09:00 ~ 2031-03-03T14:05..2031-03-04T09:00
 ~ 12-5 June 2031 ~ 2031-06
 ~ 26 Mar. 2015 - 24 Mar. 2015 ~ 2015-03-26;2015-03-24
 ~ 3 March 2031 - 4 April ~ 2031-03-03
 ~ on 31 June 2031 ~ 2031-06
 ~ at 9:05 on 3 March 2031 ~ 2031-03-03T09:05
 ~ on 3 March 2031 at 25:61 ~ 2031-03-03
 ~ Published 9:05 AM EST Feb 27, 2031 ~ 2031-02-27T09:05-05:00
 ~ Stand: 06.05.2031 14:05 Uhr ~ 2031-05-06T14:05
 ~ Publié le 3 mars 2031 à 14h05, mis à jour le 4 mars 2031 ~ 2031-03-03T14:05;2031-03-04
 ~ Текст: Автор·12 сентября 2031 ~ 2031-09-12
 ~ 3 marzo 2031 ( modifica il 4 marzo 2031 | 14:05) ~ 2031-03-03;2031-03-04T14:05
 ~ Bazar günü, 2 mart 2031-ci il tarixində ~ 2031-03-02
 ~ 07.06.2031-cü il tarixindən ~ 2031-06-07
 ~ 5 Mart 2031'de başladı ~ 2031-03-05
 ~ Em 3 de março de 2031, o conselho ~ 2031-03-03
 ~ Il 3 marzo 2031 il governo ~ 2031-03-03
 ~ 3 März 2031 und 3. März 2032 ~ 2031-03-03;2032-03-03
 ~ See page 3. March 2031 was cold. ~ 2031-03
 ~ 5 April 2031 so to speak ~ 2031-04-05
 ~ so 5 April 2031 was cold ~ 2031-04-05
 ~ 2031-03-03T14:05:09Z started ~ 2031-03-03T14:05:09+00:00
 ~ dated 2031-03-03, signed ~ 2031-03-03
 ~ (2031/03/03) ~ 2031-03-03
 ~ Mon, 03/03/2031 and Tue, 04/03/2031 ~ 2031-03-03;2031-03-04
 ~ le 03.03.31 à 04h00 ~ 2031-03-03T04:00
# Decomposed, with invisible characters and other blanks
 ~ le 3 fe\u0301vrier 2031 ~ 2031-02-03
 ~ 7 травня\u00a02031 ~ 2031-05-07
 ~ 3 Novem\u00adber 2031 ~ 2031-11-03
 ~ 3\u200b March\u2009\u20092031 ~ 2031-03-03
 ~ 5\nMarch 2031 ~ 2031-03
 ~ 5 March\n2031 ~ -
# One document, one order
 ~ 05/04/2031 and nothing else ~ -
 ~ 05/04/2031, then 25/04/2031 ~ 2031-04-05;2031-04-25
 ~ 05/04/2031, then 04/25/2031 ~ 2031-05-04;2031-04-25
 ~ 05/04/2031, 25/04/2031, 04/25/2031 ~ 2031-04-25;2031-04-25
 ~ 05/04/2031, then 25.04.2031 ~ 2031-04-05;2031-04-25
 ~ 05/04/2031 - 07/04/2031, then 25.04.2031 ~ 2031-04-05..2031-04-07;2031-04-25
order=month-first ~ 05/04/2031 and nothing else ~ 2031-05-04
order=day-first ~ 05/04/2031, then 04/25/2031 ~ 2031-04-05;2031-04-25
language=es ~ 05/04/2031 y nada más ~ 2031-04-05
language=en-US ~ 05/04/2031 and nothing else ~ 2031-05-04
# Zones and summer time
timezone=Europe/Kyiv ~ о 20:35 23.06.2025 та 23.06.2025 ~ 2025-06-23T20:35+03:00;2025-06-23
timezone=Europe/Kyiv ~ 30.03.2025 03:30 ~ 2025-03-30T03:30
 ~ 3 March 2031 14:05 IST ~ 2031-03-03T14:05
 ~ le 3 mars 2031 à 14h05 et le 4 ~ 2031-03-03T14:05
# Languages that are given
language=fr ~ on 3 March 2031 and le 3 mars 2031 ~ 2031-03-03
language=fr ~ en Mars 2031 ~ -
language=en ~ mars 2031 ~ -
# Relative dates
 ~ updated 2 days ago ~ -
reference=2031-03-03T12:30 ~ updated 2 days ago ~ 2031-03-01
reference=2031-03-03T12:30 ~ вчора, 14:05 ~ 2031-03-02T14:05
reference=0050-03-03T12:30 ~ 99 years ago ~ -
# What is none
 ~ may 2031 people come ~ -
 ~ to march 2031 miles ~ -
 ~ In May 2031 people came ~ 2031-05
 ~ the Mars 2020 rover ~ -
 ~ en mars 2031 ~ 2031-03
 ~ wait a second, 3 seconds ~ -
 ~ in 2014 alone ~ -
 ~ version 1.10.12 and 2019.4.1 and 10.15.7.1 ~ -
 ~ 192.168.1.12 or 10.11.12.13 ~ -
 ~ call +380 44 555-12-31 or 1-800-555-2031 ~ -
 ~ they won 3-2 and 2:1, then 71:60 ~ -
 ~ picture.jpg, 71.60KB ~ -
 ~ 201222a-004.jpg ~ -
 ~ shop/2031/03/03/title ~ -
 ~ file_2031-03-03.txt ~ -
 ~ 2009-10 season and 2010-12 ~ -
 ~ Article 5 and Resolution 1325 ~ -
 ~ v3.5.2031 ~ -
 ~ 12 Foobar 2031 ~ -
 ~ 18 Dec. 2031NATO ~ -
 ~ 18 Dec. 2031-е ~ -
 ~ 18 Dec. 2031KB ~ -
 ~ 5% in May ~ -
 ~ Room 5 May 12 ~ -
 ~ 10-12-14-16 ~ -
 ~ order 05/04/2031/7 ~ -
 ~ 1,234.50 and 2,031 ~ -
 ~ $5 million, May 5 ~ -
 ~ three to one on 5 May ~ -
 ~ the set 2031 and out 2031 ~ -
 ~ sun 3 mar, sat 4 ~ -
"""
