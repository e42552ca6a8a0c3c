package org.synoptic.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.synoptic.index.Expression.All;
import org.synoptic.index.Expression.Any;
import org.synoptic.index.Expression.Word;

/** Finds words of the index for words that it does not have. */
final class Spelling {

  private static final int SUGGESTIONS = 5;

  private final IndexReader reader;
  private final DirectSpellChecker checker = new DirectSpellChecker();

  Spelling(IndexReader reader) {
    this.reader = reader;
  }

  /** Words that one which is not in the index may have meant, best first. */
  List<String> of(String word) throws IOException {
    List<String> forms = WordAnalyzer.FORMS.words(word);
    if (forms.size() != 1) {
      return List.of();
    }
    Term term = new Term(Schema.TEXT, forms.getFirst());
    return Arrays.stream(
            checker.suggestSimilar(
                term, SUGGESTIONS, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX))
        .map(one -> one.string)
        .filter(one -> one.charAt(0) >= ' ')
        .toList();
  }

  /** The query with such words put right; empty when there is none, or nothing better. */
  Optional<String> corrected(String query, Expression expression) throws IOException {
    StringBuilder better = new StringBuilder(query);
    boolean changed = false;
    for (Word word : words(expression).toList().reversed()) {
      int end = word.at() + word.text().length();
      boolean asTyped = end <= query.length() && query.startsWith(word.text(), word.at());
      Optional<String> other = asTyped ? better(word) : Optional.empty();
      if (other.isPresent()) {
        better.replace(word.at(), end, other.get());
        changed = true;
      }
    }
    return changed ? Optional.of(better.toString()) : Optional.empty();
  }

  private Optional<String> better(Word word) throws IOException {
    List<String> forms = WordAnalyzer.FORMS.words(word.text());
    if (forms.size() != 1 || known(forms.getFirst())) {
      return Optional.empty();
    }
    return of(word.text()).stream().findFirst();
  }

  private boolean known(String form) throws IOException {
    if (known(Schema.TEXT, form) || known(Schema.TITLE, form)) {
      return true;
    }
    for (Tongue tongue : Tongue.values()) {
      for (String term : tongue.terms(form)) {
        if (known(Schema.TEXT, term) || known(Schema.TITLE, term)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean known(String field, String term) throws IOException {
    return reader.docFreq(new Term(field, term)) > 0;
  }

  private static Stream<Word> words(Expression expression) {
    return switch (expression) {
      case Word word
          when !word.exact() && (word.field().isEmpty() || Schema.TEXT.equals(word.field())) ->
          Stream.of(word);
      case All all -> all.parts().stream().flatMap(Spelling::words);
      case Any any -> any.parts().stream().flatMap(Spelling::words);
      default -> Stream.empty();
    };
  }
}
