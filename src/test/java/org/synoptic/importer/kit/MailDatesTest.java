package org.synoptic.importer.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailDatesTest {

  @ParameterizedTest
  @CsvSource({
    "'Tue, 08 Sep 2020 10:11:12 GMT', 2020-09-08T10:11:12Z",
    "'Tue, 8 Sep 2020 10:11:12 +0200', 2020-09-08T10:11:12+02:00",
    "'Tue, 8 Sep 2020 10:11:12 -0000', 2020-09-08T10:11:12Z",
    "'8 September 2020 10:11 PDT', 2020-09-08T10:11:00-07:00",
    "'Tuesday, 08-Sep-20 10:11:12 UT', 2020-09-08T10:11:12Z",
    "'Tue, 08 Sep 99 10:11:12 Z', 1999-09-08T10:11:12Z",
    "'Tue, 08 Sep 2020 10:11:12 GMT+01:00', 2020-09-08T10:11:12+01:00",
    "'Tue, 08 Sep 2020 10:11:12 +0200 (CEST)', 2020-09-08T10:11:12+02:00",
    "'Tue, 08 Sep 2020 10:11:12', 2020-09-08",
    "'Tue, 08 Sep 2020 10:11:12 CEST', 2020-09-08",
    "'Tue, 08 Sep 2020 25:11:12 GMT', 2020-09-08",
    "2020-09-08T10:11:12Z, 2020-09-08T10:11:12Z",
    "'Tue, 32 Sep 2020 10:11:12 GMT',",
    "never,",
  })
  void areMadeIso(String words, String iso) {
    assertEquals(Optional.ofNullable(iso), MailDates.find(words));
  }
}
