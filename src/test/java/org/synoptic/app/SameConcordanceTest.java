package org.synoptic.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.model.search.Answer;
import org.synoptic.model.search.Concordance;
import org.synoptic.model.search.ConcordanceRequest;
import org.synoptic.model.search.ConcordanceRequest.Sort;
import org.synoptic.model.search.SearchQuery;

/** Lines that nothing tells apart stand in the same order, however the documents came in. */
class SameConcordanceTest {

  @TempDir Path temp;

  private List<String> documents(String library, List<String> names) throws IOException {
    try (LocalWorkspace workspace = LocalWorkspace.open(temp.resolve(library))) {
      for (String name : names) {
        Path file =
            Files.writeString(
                temp.resolve(name), name + " speaks\n\nThe harbour of " + name + " is open.");
        workspace.add(List.of(file.toString()), outcome -> {}, Progress.NONE);
      }
      ConcordanceRequest request =
          new ConcordanceRequest(SearchQuery.of("harbour"), Sort.HIT, false, 0, 20);
      Answer.Given<?> given =
          assertInstanceOf(
              Answer.Given.class, workspace.searching().concordance(request, Progress.NONE));
      Concordance concordance = assertInstanceOf(Concordance.class, given.value().orElseThrow());
      return concordance.lines().stream().map(Concordance.Line::document).toList();
    }
  }

  @Test
  void theOrderOfImportsDoesNotMatter() throws IOException {
    List<String> names = List.of("Aas", "Berg", "Cole", "Dahl", "Eide", "Foss");
    List<String> found = documents("one", names);
    assertEquals(6, found.size());
    assertEquals(found, documents("two", names.reversed()));
  }
}
