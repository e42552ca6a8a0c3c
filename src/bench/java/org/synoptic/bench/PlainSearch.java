package org.synoptic.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/** What a search is measured against: Lucene alone, one field, the best hits with their titles. */
final class PlainSearch implements AutoCloseable {

  private static final Pattern SPACE = Pattern.compile(" ");

  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  PlainSearch(Path folder) throws IOException {
    reader = DirectoryReader.open(FSDirectory.open(folder));
    searcher = new IndexSearcher(reader);
  }

  /** Indexes documents with their texts stored and offsets in the postings. */
  static void index(Supplier<Stream<org.synoptic.model.Document>> documents, Path folder)
      throws IOException {
    FieldType text = new FieldType();
    text.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    text.setStored(true);
    text.setTokenized(true);
    text.freeze();
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(
                directory, new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(64));
        Stream<org.synoptic.model.Document> all = documents.get()) {
      for (var each = all.iterator(); each.hasNext(); ) {
        org.synoptic.model.Document one = each.next();
        Document document = new Document();
        document.add(new Field("title", one.metadata().title(), text));
        document.add(new Field("text", one.text(), text));
        writer.addDocument(document);
      }
      writer.commit();
    }
  }

  /** The titles of the best. */
  List<String> top(String query, int count) throws IOException {
    List<String> titles = new ArrayList<>();
    for (ScoreDoc one : searcher.search(query(query), count).scoreDocs) {
      titles.add(searcher.storedFields().document(one.doc, Set.of("title")).get("title"));
    }
    return titles;
  }

  private static Query query(String query) {
    if (query.startsWith("\"")) {
      return new PhraseQuery("text", SPACE.split(query.replace("\"", ""), -1));
    }
    boolean any = query.contains(" OR ");
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String word : SPACE.split(query.replace(" OR ", " "), -1)) {
      all.add(new TermQuery(new Term("text", word)), any ? Occur.SHOULD : Occur.MUST);
    }
    return all.build();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
