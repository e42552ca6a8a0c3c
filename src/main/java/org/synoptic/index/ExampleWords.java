package org.synoptic.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.synoptic.model.search.Examples;

/** Picks words of headlines that neither most documents have nor only one. */
final class ExampleWords {

  private static final int SAMPLE = 50;
  private static final int MOST = 8;
  private static final int SHORTEST = 5;

  private final IndexReader reader;
  private final Map<String, Integer> frequencies = new LinkedHashMap<>();
  private Optional<String> phrase = Optional.empty();

  ExampleWords(IndexReader reader) {
    this.reader = reader;
  }

  Examples examples() throws IOException {
    int documents = reader.maxDoc();
    int step = Math.max(1, documents / SAMPLE);
    for (int i = 0; i < documents; i += step) {
      String title = reader.storedFields().document(i, Set.of(Schema.TITLE)).get(Schema.TITLE);
      read(WordAnalyzer.FORMS.words(title == null ? "" : title));
    }
    List<String> words = new ArrayList<>(frequencies.keySet());
    words.sort(Collections.reverseOrder(Comparator.comparing(frequencies::get)));
    return new Examples(words.subList(0, Math.min(MOST, words.size())), phrase);
  }

  private void read(List<String> title) throws IOException {
    String before = "";
    for (String word : title) {
      boolean useful = useful(word);
      if (useful && !before.isEmpty() && phrase.isEmpty() && stand(before, word)) {
        phrase = Optional.of(before + " " + word);
      }
      before = useful ? word : "";
    }
  }

  private boolean useful(String word) throws IOException {
    if (word.length() < SHORTEST || !word.chars().allMatch(Character::isLetter)) {
      return false;
    }
    int frequency = reader.docFreq(new Term(Schema.TEXT, word));
    if (frequency > 0 && 2L * frequency <= reader.numDocs() + 2L) {
      frequencies.put(word, frequency);
      return true;
    }
    return false;
  }

  private boolean stand(String one, String other) throws IOException {
    return new IndexSearcher(reader).count(new PhraseQuery(Schema.TEXT, one, other)) > 0;
  }
}
