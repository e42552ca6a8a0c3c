package org.synoptic.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.synoptic.index.Expression.Phrase;

/**
 * Phrases. Their words count as they stand, not by their stems; {@code *} stands for any letters.
 */
final class PhraseQueries {

  private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{So}*?'’]+");
  private static final int MOST_FORMS = 1024;

  private final OpenWords open;

  PhraseQueries(OpenWords open) {
    this.open = open;
  }

  /** Whether a word with {@code *} is several words in the index. */
  boolean several(String word) {
    return !PIECE.matcher(word).matches() || word.codePoints().anyMatch(Character::isIdeographic);
  }

  /**
   * The phrase in one field; empty when there is no word in it.
   *
   * @throws QueryProblem when too many words fit a piece of it
   */
  Optional<Query> of(String field, Phrase phrase) throws QueryProblem, IOException {
    List<Term[]> places = new ArrayList<>();
    Matcher piece = PIECE.matcher(phrase.text());
    while (piece.find()) {
      String word = piece.group();
      if (word.indexOf('*') >= 0 && plain(word)) {
        places.add(forms(field, Patterns.checked(word, phrase.at()), phrase.at()));
      } else {
        for (String form : WordAnalyzer.FORMS.words(word.replace("*", ""))) {
          places.add(new Term[] {new Term(field, form)});
        }
      }
    }
    if (phrase.unfinished() && !places.isEmpty() && endsInWord(phrase.text())) {
      goOn(field, places);
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    MultiPhraseQuery.Builder query = new MultiPhraseQuery.Builder().setSlop(phrase.slop());
    places.forEach(query::add);
    return Optional.of(query.build());
  }

  private static boolean plain(String word) {
    return word.codePoints().anyMatch(Character::isLetterOrDigit)
        && word.codePoints().noneMatch(Character::isIdeographic);
  }

  private static boolean endsInWord(String text) {
    return !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
  }

  /** Lets the last word go on; leaves it out while too many words start so. */
  private void goOn(String field, List<Term[]> places) throws IOException {
    Term[] last = places.removeLast();
    Term[] longer = expand(field, last[0].text() + "*");
    if (longer.length > 0 && longer.length <= MOST_FORMS) {
      places.add(longer);
    } else if (longer.length == 0 || places.isEmpty()) {
      places.add(last);
    }
  }

  private Term[] forms(String field, String pattern, int at) throws QueryProblem, IOException {
    String normal = WordAnalyzer.FORMS.normalize(field, pattern).utf8ToString();
    Term[] found = expand(field, normal);
    if (found.length > MOST_FORMS) {
      throw new QueryProblem("More than 1,024 words fit " + pattern + " in this phrase.", at);
    }
    // A place that nothing fits must not match: no word is an empty string.
    return found.length == 0 ? new Term[] {new Term(field, "")} : found;
  }

  private Term[] expand(String field, String pattern) throws IOException {
    return open.forms(field, pattern, MOST_FORMS).stream()
        .map(form -> new Term(field, form))
        .toArray(Term[]::new);
  }
}
