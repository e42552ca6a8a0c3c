package org.synoptic.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/**
 * What an import is measured against: Lucene alone, one thread, each file read as UTF-8 and indexed
 * with its text stored and offsets in the postings. No capture, no extraction, no metadata.
 */
final class PlainLucene {

  private PlainLucene() {}

  /** Indexes the files and commits. */
  static void index(List<Path> files, Path folder) throws IOException {
    FieldType text = new FieldType();
    text.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    text.setStored(true);
    text.setTokenized(true);
    text.freeze();
    IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(64);
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, config)) {
      for (Path file : files) {
        Document document = new Document();
        document.add(new StringField("id", file.toString(), Field.Store.YES));
        document.add(
            new Field("text", new String(Files.readAllBytes(file), StandardCharsets.UTF_8), text));
        writer.addDocument(document);
      }
      writer.commit();
    }
  }
}
