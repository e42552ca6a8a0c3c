package org.synoptic.index;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;

/**
 * Lucene's own formats, but with each document packed by itself: Lucene packs some twenty together,
 * most of which are unpacked for nothing when a page of hits is shown. Known to Lucene by name, so
 * pieces of an index that were written before stay readable.
 */
public final class TextBlocks extends FilterCodec {

  private static final String NAME = "SynopticTextBlocks1";

  private static final int DOCUMENTS_PER_BLOCK = 1;

  /** A text of more than twice this is packed in slices. */
  private static final int SLICE_BYTES = 1 << 16;

  /** Lucene's own: the places of so many blocks are kept together, as a power of two. */
  private static final int INDEX_SHIFT = 10;

  private final StoredFieldsFormat stored =
      new Lucene90CompressingStoredFieldsFormat(
          NAME, CompressionMode.FAST, SLICE_BYTES, DOCUMENTS_PER_BLOCK, INDEX_SHIFT);

  /** Made by Lucene when it meets the name. */
  public TextBlocks() {
    super(NAME, new Lucene104Codec());
  }

  @Override
  public StoredFieldsFormat storedFieldsFormat() {
    return stored;
  }
}
