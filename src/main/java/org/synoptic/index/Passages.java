package org.synoptic.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.synoptic.model.Span;
import org.synoptic.text.Encoder;

/**
 * The sentences of the library as vectors, in an index of their own beside the words: it takes
 * minutes to make where the other takes seconds. Vectors are quantised to 8 bits and found through
 * a graph (HNSW, Malkov and Yashunin 2016).
 */
final class Passages implements AutoCloseable {

  private static final String ENCODER = "synoptic.encoder";
  private static final String VERSION = "2 ";
  private static final String VECTOR = "vector";
  private static final String START = "start";
  private static final String END = "end";

  static final Comparator<Near> NEAREST_FIRST =
      Comparator.comparingDouble(Near::cosine)
          .reversed()
          .thenComparing(Near::document)
          .thenComparing(Near::span);

  private final Directory directory;
  private final DirectoryReader reader;

  private Passages(Directory directory, DirectoryReader reader) {
    this.directory = directory;
    this.reader = reader;
  }

  /**
   * A sentence near a query.
   *
   * @param cosine how near, at most 1
   */
  record Near(String document, Span span, double cosine) {}

  /**
   * Opens what is there.
   *
   * @throws IOException when nothing is there, or it is damaged or of another encoder
   */
  static Passages open(Path folder, Encoder encoder) throws IOException {
    Directory directory = FSDirectory.open(folder);
    boolean opened = false;
    try {
      DirectoryReader reader = DirectoryReader.open(directory);
      if (!version(encoder).equals(reader.getIndexCommit().getUserData().get(ENCODER))) {
        reader.close();
        throw new IOException("the vectors are of another encoder");
      }
      opened = true;
      return new Passages(directory, reader);
    } finally {
      if (!opened) {
        directory.close();
      }
    }
  }

  /** A writer that goes on with what is there, or starts anew. */
  static IndexWriter writer(Directory directory, boolean anew) throws IOException {
    return new IndexWriter(
        directory,
        new IndexWriterConfig()
            .setCodec(new Quantised())
            .setMergeScheduler(new SerialMergeScheduler())
            .setOpenMode(
                anew
                    ? IndexWriterConfig.OpenMode.CREATE
                    : IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
            .setCommitOnClose(false));
  }

  /**
   * Puts the sentences of a document in, and its headline together with the first of them: what a
   * report is about is often said by both and by neither alone.
   */
  static void put(IndexWriter writer, Encoder encoder, org.synoptic.model.Document document)
      throws IOException {
    List<Span> sentences = new ArrayList<>(Sentences.of(document.text()));
    List<String> words =
        new ArrayList<>(sentences.stream().map(one -> one.of(document.text())).toList());
    String headline = document.metadata().title();
    if (!headline.isBlank() && !sentences.isEmpty()) {
      words.add(headline + "\n" + words.getFirst());
      sentences.add(sentences.getFirst());
    }
    List<float[]> vectors = encoder.encode(words);
    List<Document> passages = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Document passage = new Document();
      passage.add(new StringField(Schema.ID, document.id(), Field.Store.YES));
      passage.add(new StoredField(START, sentences.get(i).start()));
      passage.add(new StoredField(END, sentences.get(i).end()));
      passage.add(
          new KnnFloatVectorField(VECTOR, vectors.get(i), VectorSimilarityFunction.DOT_PRODUCT));
      passages.add(passage);
    }
    writer.updateDocuments(new Term(Schema.ID, document.id()), passages);
  }

  /** Makes what was put in lasting. */
  static void commit(IndexWriter writer, Encoder encoder) throws IOException {
    writer.setLiveCommitData(Map.of(ENCODER, version(encoder)).entrySet());
    writer.commit();
  }

  /** Whether the sentences of a document are in. */
  boolean holds(String document) throws IOException {
    return reader.docFreq(new Term(Schema.ID, document)) > 0;
  }

  /** How many documents have sentences in. */
  long documents() {
    return documents(reader);
  }

  /** The same for a folder that is not open; none when it cannot be read. */
  static long documents(Path folder) {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return documents(reader);
    } catch (IOException none) {
      return 0;
    }
  }

  private static long documents(DirectoryReader reader) {
    long documents = 0;
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms ids = leaf.reader().terms(Schema.ID);
        documents += ids == null ? 0 : Math.max(0, ids.size());
      }
    } catch (IOException damaged) {
      return 0;
    }
    return documents;
  }

  /** The sentences nearest to a vector, nearest first, ties by document and place. */
  List<Near> nearest(float[] vector, int most) throws IOException {
    return nearest(new KnnFloatVectorQuery(VECTOR, vector, most), most);
  }

  /** The same among the sentences of some documents only, all of which are looked at. */
  List<Near> within(float[] vector, List<String> documents) throws IOException {
    if (documents.isEmpty()) {
      return List.of();
    }
    Query these = new TermInSetQuery(Schema.ID, documents.stream().map(BytesRef::new).toList());
    int most = Math.max(1, new IndexSearcher(reader).count(these));
    return nearest(new KnnFloatVectorQuery(VECTOR, vector, most, these), most);
  }

  private List<Near> nearest(Query query, int most) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    List<Near> found = new ArrayList<>();
    for (ScoreDoc one : searcher.search(query, most).scoreDocs) {
      Document passage = searcher.storedFields().document(one.doc);
      Span span = new Span(number(passage, START), number(passage, END));
      // Lucene gives (1 + cosine) / 2.
      found.add(new Near(passage.get(Schema.ID), span, 2.0 * one.score - 1));
    }
    found.sort(NEAREST_FIRST);
    return found;
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      reader.close();
    }
  }

  private static int number(Document passage, String field) {
    return passage.getField(field).numericValue().intValue();
  }

  private static String version(Encoder encoder) {
    return VERSION + encoder.version();
  }

  /** Written under the name of its parent, which can read it. */
  private static final class Quantised extends Lucene104Codec {

    private final KnnVectorsFormat format = new Lucene104HnswScalarQuantizedVectorsFormat();

    @Override
    public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
      return format;
    }
  }
}
