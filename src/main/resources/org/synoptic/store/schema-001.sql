-- Documents, the captures that they came from, and what people and programs have to say about them.

PRAGMA application_id = 0x53594E4F; -- "SYNO"

CREATE TABLE document (
  id       TEXT NOT NULL PRIMARY KEY,
  kind     TEXT NOT NULL,
  title    TEXT NOT NULL,
  metadata TEXT NOT NULL, -- JSON
  warnings TEXT NOT NULL, -- JSON
  length   INTEGER NOT NULL, -- of the text, in UTF-16 code units
  clauses  TEXT NOT NULL, -- JSON
  text     TEXT NOT NULL -- last, so that lists need not read past it
);

CREATE INDEX document_by_title ON document (title COLLATE NOCASE, id);

CREATE TABLE capture (
  number     INTEGER PRIMARY KEY,
  sha256     TEXT NOT NULL,
  document   TEXT NOT NULL REFERENCES document (id),
  origin     TEXT NOT NULL,
  time       TEXT NOT NULL, -- ISO 8601, UTC
  media_type TEXT NOT NULL,
  size       INTEGER NOT NULL,
  UNIQUE (sha256, document, origin)
);

CREATE INDEX capture_by_document ON capture (document, number);

CREATE TABLE dossier (
  name TEXT NOT NULL PRIMARY KEY
) WITHOUT ROWID;

CREATE TABLE dossier_document (
  dossier  TEXT NOT NULL REFERENCES dossier (name) ON DELETE CASCADE,
  role     TEXT NOT NULL CHECK (role IN ('report', 'policy')),
  place    INTEGER NOT NULL,
  document TEXT NOT NULL REFERENCES document (id),
  PRIMARY KEY (dossier, role, place)
) WITHOUT ROWID;

-- A log: what a person decided is never changed and never removed.
CREATE TABLE judgement (
  number  INTEGER PRIMARY KEY AUTOINCREMENT,
  subject TEXT NOT NULL,
  aspect  TEXT NOT NULL,
  value   TEXT NOT NULL,
  reason  TEXT NOT NULL,
  author  TEXT NOT NULL,
  time    TEXT NOT NULL
);

CREATE TRIGGER judgement_is_never_changed BEFORE UPDATE ON judgement
BEGIN
  SELECT RAISE(ABORT, 'a judgement is never changed');
END;

CREATE TRIGGER judgement_is_never_removed BEFORE DELETE ON judgement
BEGIN
  SELECT RAISE(ABORT, 'a judgement is never removed');
END;

-- REPLACE would remove without asking the trigger above.
CREATE TRIGGER judgement_is_never_replaced BEFORE INSERT ON judgement
WHEN NEW.number IS NOT NULL AND EXISTS (SELECT 1 FROM judgement WHERE number = NEW.number)
BEGIN
  SELECT RAISE(ABORT, 'a judgement is never replaced');
END;

-- A cache: may be emptied at any time.
CREATE TABLE analysis (
  document TEXT NOT NULL REFERENCES document (id),
  version  TEXT NOT NULL,
  found    TEXT NOT NULL, -- JSON
  PRIMARY KEY (document, version)
);

CREATE TABLE setting (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;
