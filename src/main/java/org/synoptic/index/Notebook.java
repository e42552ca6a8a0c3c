package org.synoptic.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.synoptic.model.Judgement;
import org.synoptic.model.search.Answer;
import org.synoptic.model.search.Noted;
import org.synoptic.model.search.SearchQuery;

/**
 * Searches judgements in the query language. They are a few thousand short lines at most, so they
 * are put into an index in memory for each question and never are out of date.
 */
public final class Notebook {

  private Notebook() {}

  /** The judgements whose value or reason matches, newest first. */
  public static Answer<List<Noted>> search(List<Judgement> judgements, String query) {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      Map<String, Judgement> byNumber = new HashMap<>();
      try (IndexWriter writer =
          new IndexWriter(directory, new IndexWriterConfig(WordAnalyzer.of(Tongue.ENGLISH)))) {
        for (Judgement one : judgements) {
          byNumber.put(Long.toString(one.number()), one);
          writer.addDocument(page(one));
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        return new Answer.Given<>(found(reader, query, byNumber));
      }
    } catch (QueryProblem problem) {
      return new Answer.Unparsed<>(problem.sentence(), problem.position());
    } catch (IOException impossible) {
      throw new IndexException(
          "The notes cannot be searched: " + impossible.getMessage(), impossible);
    }
  }

  private static List<Noted> found(
      DirectoryReader reader, String query, Map<String, Judgement> byNumber)
      throws IOException, QueryProblem {
    List<Noted> found = new ArrayList<>();
    Walk walk = new Walk(Asked.of(reader, SearchQuery.of(query)), Deadline.soon(Stop.NEVER));
    walk.through(
        walk.documents(),
        (number, text, spans) -> {
          Judgement one = byNumber.get(reader.storedFields().document(number).get(Schema.ID));
          return one != null && found.add(new Noted(one, text, spans));
        });
    found.sort(Comparator.comparingLong((Noted one) -> one.judgement().number()).reversed());
    return found;
  }

  private static Document page(Judgement one) {
    Document page = new Document();
    page.add(new StringField(Schema.ID, Long.toString(one.number()), Store.YES));
    String text = (one.value() + "\n" + one.reason()).strip().replace('\n', ' ');
    page.add(Schema.text(text));
    return page;
  }
}
