package org.synoptic.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** Pieces of an index that were written before, and those of now, are read side by side. */
class TextBlocksTest {

  private static final String LONG = "All of a long text. ".repeat(20_000);

  private static void write(Directory directory, Codec codec, String... texts) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig().setCodec(codec))) {
      for (String text : texts) {
        Document document = new Document();
        document.add(new StringField(Schema.ID, text.substring(0, 3), Store.YES));
        document.add(Schema.text(text));
        writer.addDocument(document);
      }
    }
  }

  @Test
  void textsOfBothKindsComeBackWhole() throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      write(directory, Codec.getDefault(), "One was before.", "Two too.");
      write(directory, new TextBlocks(), "Six is new.", LONG);
      List<String> texts = new ArrayList<>();
      List<String> codecs = new ArrayList<>();
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        for (int i = 0; i < reader.maxDoc(); i++) {
          texts.add(reader.storedFields().document(i).get(Schema.TEXT));
        }
        for (LeafReaderContext leaf : reader.leaves()) {
          codecs.add(((SegmentReader) leaf.reader()).getSegmentInfo().info.getCodec().getName());
        }
      }
      assertEquals(List.of("One was before.", "Two too.", "Six is new.", LONG), texts);
      assertEquals(List.of(Codec.getDefault().getName(), "SynopticTextBlocks1"), codecs);
    }
  }
}
