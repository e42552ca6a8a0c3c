-- Captures apart from what was taken from them, versions, corrections, the words of judgements, imports.

-- Where the bytes of a capture lie. Those that are not named here lie in a file of their own.
CREATE TABLE stored (
  sha256 TEXT NOT NULL PRIMARY KEY,
  pack   INTEGER NOT NULL, -- number of the file
  start  INTEGER NOT NULL, -- of the bytes in it
  size   INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE derivation (
  number   INTEGER PRIMARY KEY,
  sha256   TEXT NOT NULL,
  part     TEXT NOT NULL, -- of the capture; empty for all of it
  document TEXT NOT NULL REFERENCES document (id),
  reader   TEXT NOT NULL, -- version of the importer; empty where it was not recorded
  UNIQUE (sha256, part, document)
);

INSERT INTO derivation (sha256, part, document, reader)
  SELECT sha256, '', document, '' FROM capture GROUP BY sha256, document ORDER BY min(number);

CREATE INDEX derivation_by_document ON derivation (document);

CREATE TABLE capture_2 (
  number     INTEGER PRIMARY KEY,
  sha256     TEXT NOT NULL,
  origin     TEXT NOT NULL,
  time       TEXT NOT NULL, -- ISO 8601, UTC
  media_type TEXT NOT NULL,
  size       INTEGER NOT NULL,
  UNIQUE (sha256, origin)
);

INSERT INTO capture_2 (number, sha256, origin, time, media_type, size)
  SELECT min(number), sha256, origin, time, media_type, size FROM capture GROUP BY sha256, origin;

DROP TABLE capture;

ALTER TABLE capture_2 RENAME TO capture;

-- Captures, or parts of them, that gave no document; a newer reader may try again.
CREATE TABLE problem (
  sha256  TEXT NOT NULL,
  part    TEXT NOT NULL,
  reader  TEXT NOT NULL,
  code    TEXT NOT NULL,
  message TEXT NOT NULL,
  PRIMARY KEY (sha256, part)
) WITHOUT ROWID;

ALTER TABLE document ADD COLUMN provenance TEXT NOT NULL DEFAULT '{"notes":[],"pages":[]}'; -- JSON

DROP INDEX document_by_title;

-- What lists show of a document: made of it and of what people and programs said of it since.
CREATE TABLE entry (
  number   INTEGER PRIMARY KEY, -- the order in which documents came
  document TEXT NOT NULL UNIQUE REFERENCES document (id),
  kind     TEXT NOT NULL,
  current  INTEGER NOT NULL, -- 0 when a newer version took its place
  title    TEXT NOT NULL,
  metadata TEXT NOT NULL, -- JSON, with corrections
  warnings TEXT NOT NULL, -- JSON
  doubts   TEXT NOT NULL, -- names of fields, with commas
  words    INTEGER NOT NULL, -- -1 while they are not counted
  claims   INTEGER, -- null while it is not analysed
  origin   INTEGER NOT NULL, -- number of the oldest document that says almost the same
  revision INTEGER NOT NULL UNIQUE -- goes up with each change that the index must see
);

INSERT INTO entry
    (number, document, kind, current, title, metadata, warnings, doubts, words, claims, origin, revision)
  SELECT row_number() OVER (ORDER BY document.rowid), id, kind, 1, title, metadata, warnings, '', -1,
    (SELECT json_array_length(found, '$.claims') FROM analysis WHERE analysis.document = id),
    row_number() OVER (ORDER BY document.rowid), row_number() OVER (ORDER BY document.rowid)
  FROM document ORDER BY document.rowid;

CREATE INDEX entry_by_title ON entry (title COLLATE NOCASE, document) WHERE current = 1;
CREATE INDEX entry_by_origin ON entry (origin);

-- Sketches of texts (MinHash), from which it is told which say almost the same.
CREATE TABLE sketch (
  number INTEGER PRIMARY KEY REFERENCES entry (number),
  least  BLOB NOT NULL
);

-- Documents by hashes of the places that they came from.
CREATE TABLE address (
  hash   INTEGER NOT NULL,
  number INTEGER NOT NULL REFERENCES entry (number),
  PRIMARY KEY (hash, number)
) WITHOUT ROWID;

CREATE TABLE replacement (
  number INTEGER PRIMARY KEY,
  old    TEXT NOT NULL UNIQUE REFERENCES document (id),
  new    TEXT NOT NULL REFERENCES document (id),
  cause  TEXT NOT NULL,
  time   TEXT NOT NULL
);

CREATE INDEX replacement_by_new ON replacement (new);

-- A log, as that of judgements.
CREATE TABLE correction (
  number   INTEGER PRIMARY KEY AUTOINCREMENT,
  document TEXT NOT NULL REFERENCES document (id),
  field    TEXT NOT NULL,
  value    TEXT, -- null takes the earlier ones back
  reason   TEXT NOT NULL,
  author   TEXT NOT NULL,
  time     TEXT NOT NULL
);

CREATE INDEX correction_by_document ON correction (document, number);

CREATE TRIGGER correction_is_never_changed BEFORE UPDATE ON correction
BEGIN
  SELECT RAISE(ABORT, 'a correction is never changed');
END;

CREATE TRIGGER correction_is_never_removed BEFORE DELETE ON correction
BEGIN
  SELECT RAISE(ABORT, 'a correction is never removed');
END;

-- Number of the judgement that this one carries over to a newer version of a document.
ALTER TABLE judgement ADD COLUMN carried_from INTEGER REFERENCES judgement (number);

-- What a judgement is about, so that it is found again in another version of the text.
CREATE TABLE judged (
  judgement INTEGER NOT NULL PRIMARY KEY REFERENCES judgement (number),
  form      TEXT NOT NULL, -- claim, row, conflict, silence, document
  detail    TEXT NOT NULL -- JSON list: what beside the words makes its subject
);

CREATE TABLE judged_words (
  judgement INTEGER NOT NULL REFERENCES judged (judgement),
  place     INTEGER NOT NULL,
  document  TEXT NOT NULL,
  start     INTEGER NOT NULL,
  end       INTEGER NOT NULL,
  exact     TEXT NOT NULL,
  prefix    TEXT NOT NULL,
  suffix    TEXT NOT NULL,
  PRIMARY KEY (judgement, place)
) WITHOUT ROWID;

CREATE INDEX judgement_by_subject ON judgement (subject);
CREATE INDEX judged_words_by_document ON judged_words (document);

-- Judgements whose words were not found in the version that took the place of their document.
CREATE TABLE orphan (
  judgement INTEGER NOT NULL PRIMARY KEY REFERENCES judgement (number),
  document  TEXT NOT NULL REFERENCES document (id),
  now       TEXT NOT NULL REFERENCES document (id)
);

-- What became of an orphan: attached by a later judgement, or let go.
CREATE TABLE orphan_settled (
  judgement INTEGER NOT NULL PRIMARY KEY REFERENCES orphan (judgement),
  attached  INTEGER REFERENCES judgement (number),
  reason    TEXT NOT NULL,
  author    TEXT NOT NULL,
  time      TEXT NOT NULL
);

CREATE TABLE import_job (
  number     INTEGER PRIMARY KEY AUTOINCREMENT,
  sources    TEXT NOT NULL, -- JSON, as the user gave them
  started    TEXT NOT NULL,
  total      INTEGER NOT NULL,
  done       INTEGER NOT NULL DEFAULT 0, -- so many from the first are done
  inside     INTEGER NOT NULL DEFAULT 0, -- and so many captures of the next, when it is an archive
  imported   INTEGER NOT NULL DEFAULT 0,
  duplicates INTEGER NOT NULL DEFAULT 0,
  failed     INTEGER NOT NULL DEFAULT 0,
  open       INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE import_source (
  job    INTEGER NOT NULL REFERENCES import_job (number),
  place  INTEGER NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (job, place)
) WITHOUT ROWID;

CREATE INDEX stored_by_place ON stored (pack, start);
