-- The template library. Times are ISO 8601 in UTC; outline, meanings and content are JSON.
CREATE TABLE templates (
  code TEXT PRIMARY KEY,
  owner TEXT NOT NULL,
  publisher TEXT NOT NULL,
  newest_version INTEGER NOT NULL,
  updated_at TEXT NOT NULL,
  outline TEXT NOT NULL,
  searched TEXT NOT NULL,
  meanings TEXT NOT NULL,
  deprecated_at TEXT,
  deprecation_reason TEXT,
  CHECK ((deprecated_at IS NULL) = (deprecation_reason IS NULL))
) STRICT;

CREATE INDEX templates_by_age ON templates (updated_at DESC, code DESC) WHERE deprecated_at IS NULL;
CREATE INDEX templates_by_owner ON templates (owner);

CREATE TABLE template_versions (
  code TEXT NOT NULL REFERENCES templates (code),
  version INTEGER NOT NULL,
  published_at TEXT NOT NULL,
  hash TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (code, version)
) STRICT;

CREATE INDEX template_versions_by_hash ON template_versions (hash);
