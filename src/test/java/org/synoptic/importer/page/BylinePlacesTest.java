package org.synoptic.importer.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Odd places and shapes in which pages name who wrote them; the last column may be empty. */
class BylinePlacesTest {

  private static final String WORDS =
      "<p>The harbour council voted on Thursday to reopen the ferry line across the sound.</p>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p class=autorenzeile>Von Ada Brink, Lev Orn und Ida Moe, NDR</p> | Ada Brink, Lev Orn, Ida Moe
          <p>---- by Ada Brink</p>                                          | Ada Brink
          <p>Tuesday, 08.09.2020 - Ada Brink</p>                            | Ada Brink
          <p>08.09.2020 / 13:10 Uhr / Ada Brink</p>                         | Ada Brink
          <div>Interview</div><div>ADA BRINK</div>                          | ADA BRINK
          <p align=right><em>Ada Brink</em></p><p>(1) See the minutes.</p>  | Ada Brink
          <div class=author-bio><h3>Ada Brink</h3><p>writes.</p></div>      | Ada Brink
          <div class=author-bio><h3>Top News</h3></div>                     |
          <p>Autor: Rechtsanwältin Ada Brink</p>                            | Ada Brink
          <p class=byline>Ada Brink from <a>Sund</a></p>                    | Ada Brink
          <p><a title="Posts by Ada Brink">Ada Brink</a></p>                | Ada Brink
          <span rel="sioc:has_creator"><a rel="has_creator">Ada Brink</a></span>| Ada Brink
          <p class=postauthor>Ada Brink</p>                                 | Ada Brink
          <p class=authorinfo>Ada Brink</p>                                 | Ada Brink
          <p>Yazan: Ada Brink</p>                                           | Ada Brink
          <p>Írta: Ada Brink</p>                                            | Ada Brink
          <p>記者：山田太郎</p>                                                    | 山田太郎
          <p>12. Mai 2012 von Ada Brink, 3 Kommentare</p>                   | Ada Brink
          <p class=byline>Ada Brink Sept. 3</p>                             | Ada Brink
          <p class=byline>publisher</p>                                     |
          """)
  void theNamesAreFound(String mark, String names) {
    assertEquals(
        names == null ? List.of() : List.of(names.split(", ", -1)),
        PageMetadata.of(Jsoup.parse("<body><h1>Tide turns</h1>" + WORDS + mark + "</body>"))
            .metadata()
            .authors());
  }
}
