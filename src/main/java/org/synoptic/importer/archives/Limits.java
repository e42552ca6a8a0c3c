package org.synoptic.importer.archives;

/** How much is read out of few bytes. */
final class Limits {

  /** The largest file that is read out of an archive, in bytes. */
  static final int LARGEST = 64 * 1024 * 1024;

  /** What swells to no more than this does no harm, however small it was. */
  private static final long HARMLESS = 8L * 1024 * 1024;

  /** Text becomes 3 to 20 times as long when it is unpacked; nothing but a bomb so many times. */
  private static final long SWELLING = 200;

  private Limits() {}

  /** How many bytes may come out of so many packed ones. */
  static long unpacked(long packed) {
    return Math.max(HARMLESS, SWELLING * Math.max(packed, 0));
  }
}
