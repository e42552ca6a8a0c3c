-- How the sources of an import are read, as a parameter of their content type; empty when by what they are.
ALTER TABLE import_job ADD COLUMN reading TEXT NOT NULL DEFAULT '';
