package org.synoptic.importer.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-09-08                          | 2020-09-08
          2020-09-08T10:15:30+02:00           | 2020-09-08T10:15:30+02:00
          2020-09-08T10:15:30.123+0000        | 2020-09-08T10:15:30Z
          2020-09-08T10:15                    | 2020-09-08
          Sept. 8, 2020                       | 2020-09-08
          September 8th, 2020 at 3:15 pm EDT  | 2020-09-08
          Tue, 08 Sep 2020 10:00:00 GMT       | 2020-09-08
          8 September 2020                    | 2020-09-08
          8. September 2020, 14:30 Uhr        | 2020-09-08
          8 de septiembre de 2020             | 2020-09-08
          8 août 2020                         | 2020-08-08
          1. März 2021                        | 2021-03-01
          08.09.2020                          | 2020-09-08
          8/9/2020                            | 2020-09-08
          9/28/2020                           | 2020-09-28
          28.09.20                            | 2020-09-28
          28.09.2012:44                       | 2020-09-28
          2020年9月8日                         | 2020-09-08
          2020/09/08                          | 2020-09-08
          20200908                            | 2020-09-08
          1599559200                          | 2020-09-08T10:00:00Z
          """)
  void datesAreMadeIso(String words, String iso) {
    assertEquals(Optional.of(iso), Dates.find(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"two hours ago", "2020-13-40", "yesterday", "31 June 2020", "version 1.2.3", ""})
  void otherWordsAreNoDate(String words) {
    assertEquals(Optional.empty(), Dates.find(words));
  }
}
