package org.synoptic.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Reuse;

class ReuseTest {

  private static final String LOCK =
      "The keeper of the lock raised the old iron gates before dawn on Friday.";
  private static final String TOLL =
      "Barges heavier than ninety tonnes will pay a double toll at the lock from the spring"
          + " onwards.";

  private static List<Reuse> reuse(Told... reports) {
    return ReuseFinder.of(
        Arrays.stream(reports).map(Told::document).toList(),
        Arrays.stream(reports).map(Told::analysis).toList());
  }

  private static Optional<String> source(Reuse one) {
    return one.source().map(source -> source.report() + " " + source.reason().rule());
  }

  @Test
  void editsTyposAndQuotationMarksDoNotHideIt() {
    List<Reuse> found =
        reuse(
            new Told("Courier", "2031-05-07").says(LOCK),
            new Told("Herald", "2031-05-07")
                .says(
                    "“The keper of the lock raised the old iron gates” early before dawn on"
                        + " Friday."));
    assertEquals(1, found.size());
    assertEquals(14, found.getFirst().words());
    assertEquals(Optional.empty(), source(found.getFirst()));
  }

  @Test
  void theEarlierReportHadItFirst() {
    assertEquals(
        Optional.of("1 reuse.earlier"),
        source(
            reuse(
                    new Told("Courier", "2031-05-08").says(LOCK),
                    new Told("Herald", "2031-05-07").says(LOCK))
                .getFirst()));
  }

  @Test
  void whoNamesTheOtherHasItFromThere() {
    assertEquals(
        Optional.of("1 reuse.named"),
        source(
            reuse(
                    new Told("Courier", "2031-05-07").quotes("the Herald", LOCK),
                    new Told("Herald", "2031-05-08").says(LOCK))
                .getFirst()));
  }

  @Test
  void passagesOfOneOriginHaveOneNumber() {
    List<Reuse> found =
        reuse(
            new Told("Courier", "2031-05-07").says(LOCK).says(TOLL),
            new Told("Herald", "2031-05-07").says(TOLL).says("Nobody spoke.").says(LOCK),
            new Told("Mirror", "2031-05-07").says(LOCK));
    List<Integer> lock =
        found.stream().filter(one -> one.words() == 14).map(Reuse::origin).distinct().toList();
    List<Integer> toll =
        found.stream().filter(one -> one.words() == 17).map(Reuse::origin).distinct().toList();
    assertEquals(1, lock.size());
    assertEquals(1, toll.size());
    assertNotEquals(lock, toll);
    assertEquals(3, found.stream().filter(one -> one.words() == 14).count());
  }
}
