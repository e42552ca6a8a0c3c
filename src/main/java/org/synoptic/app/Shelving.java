package org.synoptic.app;

import java.util.List;
import org.synoptic.model.Capture;
import org.synoptic.store.Batch;
import org.synoptic.store.Library;
import org.synoptic.store.LibraryException;

/** The part of a library that an import writes to; what a full disk refuses is told by it. */
interface Shelving {

  /**
   * Keeps the bytes of a capture, see {@link Library#keep}.
   *
   * @throws LibraryException when they cannot be kept
   */
  void keep(Capture capture, byte[] bytes);

  /**
   * Makes a batch part of the library, see {@link Library#commit}.
   *
   * @throws LibraryException when that cannot be done; nothing of it is then in the library
   */
  void commit(Batch batch);

  /** Ids of what was taken from bytes of this hash. */
  List<String> bySha(String sha256);

  /** The shelves of a library. */
  static Shelving of(Library library) {
    return new Shelving() {
      @Override
      public void keep(Capture capture, byte[] bytes) {
        library.keep(capture, bytes);
      }

      @Override
      public void commit(Batch batch) {
        library.commit(batch);
      }

      @Override
      public List<String> bySha(String sha256) {
        return library.bySha(sha256);
      }
    };
  }
}
