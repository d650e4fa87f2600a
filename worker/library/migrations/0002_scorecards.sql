-- Scorecards that somebody shared. What has ended keeps no content, only that it was there: its address answers 410.
CREATE TABLE scorecards (
  code TEXT PRIMARY KEY,
  programme TEXT NOT NULL,
  organisation TEXT,
  shared_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  taken_back_at TEXT,
  content TEXT
) STRICT;

CREATE INDEX scorecards_by_owner ON scorecards (programme, organisation);
CREATE INDEX scorecards_by_end ON scorecards (expires_at);
