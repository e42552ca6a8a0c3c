package org.synoptic.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.lemmatizer.Lemmatizer;

/**
 * Dictionary forms of single words. The model spells a form out letter by letter and costs more
 * than all else that is done with a sentence, so each word is asked about alone and its answer kept
 * for the next time: the neighbours of a word change the answer in less than one of a hundred. As
 * the answer depends on the word and its tag only, it does not matter what is kept. May be used by
 * several threads at once.
 */
final class Lemmas {

  private static final int MOST = 50_000;

  private final Lemmatizer model;
  private final Map<Key, String> known = new ConcurrentHashMap<>();

  private record Key(String word, String tag) {}

  Lemmas(Lemmatizer model) {
    this.model = model;
  }

  /** The dictionary form of a word with a tag of the models; the word itself when none is known. */
  String of(String word, String tag) {
    Key key = new Key(word, tag);
    String kept = known.get(key);
    if (kept != null) {
      return kept;
    }
    String lemma = model.lemmatize(new String[] {word}, new String[] {tag})[0];
    String answer = lemma.equals("O") || lemma.equals("_") ? word : lemma;
    if (known.size() < MOST) {
      known.put(key, answer);
    }
    return answer;
  }
}
