package org.synoptic.importer.archives;

/** Kinds of files that hold many files. */
public enum ArchiveKind {
  /** Web archive (ISO 28500), compressed or not; also its forerunner ARC. */
  WARC,
  /** Web archive with its pages listed, as a ZIP file. */
  WACZ,
  /** ZIP of a folder. */
  ZIP,
  /** A single file, compressed with gzip. */
  GZIP
}
