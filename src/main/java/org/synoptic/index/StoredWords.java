package org.synoptic.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;

/**
 * The stored texts of documents that are asked about in ascending order. Where many of them are,
 * they are unpacked as when pieces are merged: each block once, not once a document.
 */
final class StoredWords {

  /** One document of so many, below which single documents are cheaper. */
  private static final int DENSE = 12;

  private final List<LeafReaderContext> leaves;
  private final boolean dense;
  private int leaf = -1;
  private @Nullable StoredFields stored;
  private String text = "";
  private String title = "";

  /**
   * For some documents of an index.
   *
   * @param documents how many
   */
  StoredWords(IndexReader reader, int documents) {
    this.leaves = reader.leaves();
    this.dense = (long) documents * DENSE > reader.maxDoc();
  }

  /** Goes to a document. */
  void document(int number) throws IOException {
    int wanted = ReaderUtil.subIndex(number, leaves);
    StoredFields open = stored;
    if (open == null || wanted != leaf) {
      open = open(leaves.get(wanted));
      stored = open;
      leaf = wanted;
    }
    text = "";
    title = "";
    open.document(number - leaves.get(wanted).docBase, new Visitor());
  }

  /** Its text. */
  String text() {
    return text;
  }

  /** Its headline. */
  String title() {
    return title;
  }

  private StoredFields open(LeafReaderContext context) throws IOException {
    return dense && context.reader() instanceof CodecReader codec && codec.getFieldsReader() != null
        ? codec.getFieldsReader().getMergeInstance()
        : context.reader().storedFields();
  }

  private final class Visitor extends StoredFieldVisitor {

    private int seen;

    @Override
    public Status needsField(FieldInfo field) {
      boolean wanted = Schema.TEXT.equals(field.name) || Schema.TITLE.equals(field.name);
      return wanted ? Status.YES : seen == 2 ? Status.STOP : Status.NO;
    }

    @Override
    public void stringField(FieldInfo field, String value) {
      seen++;
      if (Schema.TEXT.equals(field.name)) {
        text = value;
      } else {
        title = value;
      }
    }
  }
}
