package org.synoptic.importer.kit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A month is told from a person whose name begins like one. */
class MonthsTest {

  @ParameterizedTest
  @ValueSource(strings = {"May", "JANUARY", "März", "juillet", "Août", "septiembre", "gennaio"})
  void wholeNamesAreMonths(String word) {
    assertTrue(Months.isName(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Marco", "Julia", "Mara", "Jan", "Augusta", "Mayer", ""})
  void personsAreNone(String word) {
    assertFalse(Months.isName(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"May", "Sept", "dez", "Febr"})
  void firstLettersTellAMonth(String word) {
    assertTrue(Months.isBeginning(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Brink", "Martin", "Ma", ""})
  void otherWordsDoNot(String word) {
    assertFalse(Months.isBeginning(word));
  }
}
