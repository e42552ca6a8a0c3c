package org.synoptic.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.synoptic.app.Progress;
import org.synoptic.app.Searching;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.search.Answer;
import org.synoptic.model.search.Examples;
import org.synoptic.model.search.Facet;
import org.synoptic.model.search.FacetField;
import org.synoptic.model.search.SearchQuery;
import org.synoptic.ui.kit.Desk;

/**
 * Examples of queries made of the words, outlets, speakers and dates of the open library. Only
 * those that find something are shown.
 */
final class ExamplesModel {

  private static final int STEM = 4;

  private static final Map<FacetField, String> FIELDS =
      Map.of(
          FacetField.OUTLET, "query.outlet",
          FacetField.AUTHOR, "query.author",
          FacetField.MONTH, "query.date",
          FacetField.LANGUAGE, "query.lang",
          FacetField.SPEAKER, "query.speaker",
          FacetField.CLAUSE, "query.clause",
          FacetField.TAG, "query.tag");

  private final Desk desk;
  private final Latest making;
  private final ObservableList<Example> examples = FXCollections.observableArrayList();

  ExamplesModel(Desk desk) {
    this.desk = desk;
    making = new Latest(desk, "search.failed");
    // Comparing analyses reports: only then there are speakers and clauses to ask for.
    desk.stateProperty().addListener((Observable change) -> make());
    make();
  }

  ObservableList<Example> examples() {
    return examples;
  }

  private void make() {
    making.run(progress -> examples(desk.workspace().searching(), progress), examples::setAll);
  }

  private static List<Example> examples(Searching index, Progress progress) {
    Examples words = index.examples();
    List<Example> made = new ArrayList<>(words(words.words()));
    words
        .phrase()
        .ifPresent(phrase -> made.add(Example.untried('"' + phrase + '"', "query.phrase")));
    if (!words.words().isEmpty()) {
      SearchQuery any = SearchQuery.of(words.words().getFirst());
      if (index.facets(any, 1, progress) instanceof Answer.Given<List<Facet>> given) {
        for (Facet facet : given.found()) {
          facet.values().stream()
              .filter(value -> FIELDS.containsKey(facet.field()))
              .map(value -> Example.untried(value.query(), FIELDS.getOrDefault(facet.field(), "")))
              .forEach(made::add);
        }
      }
    }
    return tried(made, index, progress);
  }

  private static List<Example> words(List<String> words) {
    List<Example> made = new ArrayList<>();
    if (words.size() < 2) {
      return made;
    }
    String first = words.getFirst();
    String second = words.get(1);
    made.add(Example.untried(first + " " + second, "query.words"));
    made.add(Example.untried(first + " OR " + second, "query.or"));
    made.add(Example.untried(first + " -" + second, "query.not"));
    made.add(Example.untried("\"" + first + " " + second + "\"~8", "query.near"));
    if (first.length() > STEM) {
      made.add(Example.untried(first.substring(0, STEM) + "*", "query.wildcard"));
      made.add(Example.untried(first.substring(0, 2) + first.substring(3) + "~", "query.fuzzy"));
    }
    made.add(Example.untried("=" + first, "query.exact"));
    made.add(Example.untried("title:" + first, "query.title.field"));
    made.add(Example.untried("in:quotes " + first, "query.quotes"));
    return made;
  }

  /** Those that find something, with how many documents they find. */
  private static List<Example> tried(List<Example> made, Searching index, Progress progress) {
    List<Example> good = new ArrayList<>();
    for (Example example : made) {
      SearchRequest request = new SearchRequest(example.query(), false, 0, 1);
      if (index.search(request, progress) instanceof SearchPage.Found found && found.total() > 0) {
        good.add(example.found(found.total()));
      }
    }
    return good;
  }
}
