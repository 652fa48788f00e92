-- The first schema of a register. What happened stands in the upper half and is never changed, only added to and, when a
-- report is removed, erased. What follows from it stands in the lower half and can be made anew from the upper.

-- A report as it was given. recorded: milliseconds since 1970, here and below.
CREATE TABLE report (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL,
  title TEXT,
  date TEXT,
  outlet TEXT,
  url TEXT,
  assumed TEXT,
  recorded INTEGER NOT NULL
) STRICT;

-- Under which paths it was given.
CREATE TABLE source (
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  path TEXT NOT NULL,
  recorded INTEGER NOT NULL,
  PRIMARY KEY (report, path)
) STRICT, WITHOUT ROWID;
CREATE INDEX source_path ON source (path);

-- What a version read in it: the record's JSON, deflated.
CREATE TABLE reading (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  version TEXT NOT NULL,
  record BLOB NOT NULL,
  recorded INTEGER NOT NULL
) STRICT;
CREATE INDEX reading_report ON reading (report);

-- What an analyst said. line: JSON.
CREATE TABLE correction (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  line TEXT NOT NULL,
  recorded INTEGER NOT NULL
) STRICT;

-- Which reports it is about, by their keys: a correction may come before its report.
CREATE TABLE correction_report (
  report TEXT NOT NULL,
  correction INTEGER NOT NULL REFERENCES correction ON DELETE CASCADE,
  PRIMARY KEY (report, correction)
) STRICT, WITHOUT ROWID;
CREATE INDEX correction_report_correction ON correction_report (correction);

-- ---------------------------------------------------------------------------------------------------

-- A text in small, by which its copies are told.
CREATE TABLE sketch (
  report INTEGER PRIMARY KEY REFERENCES report ON DELETE CASCADE,
  encoded TEXT NOT NULL
) STRICT;

-- What counted for a report from one moment to another: its latest reading with the corrections put in. record is
-- empty where no correction changes the reading. published: days since 1970.
CREATE TABLE account (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  reading INTEGER NOT NULL REFERENCES reading ON DELETE CASCADE,
  record BLOB,
  published INTEGER,
  since INTEGER NOT NULL,
  until INTEGER
) STRICT;
CREATE INDEX account_report ON account (report);
CREATE INDEX account_reading ON account (reading);

-- The engagements of an account. first_day, last_day: between which days it lies, in days since 1970.
CREATE TABLE engagement (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
  position INTEGER NOT NULL,
  first_day INTEGER,
  last_day INTEGER
) STRICT;
CREATE INDEX engagement_account ON engagement (account);

-- Its words, to be searched.
CREATE VIRTUAL TABLE engagement_words USING fts5 (
  who, body, kind, status, topic, place, country, outlet,
  tokenize = "unicode61 remove_diacritics 2"
);

-- The words of reports, to be searched; in English, by their stems.
CREATE VIRTUAL TABLE report_words USING fts5 (
  title, body,
  content = 'report', content_rowid = 'seq',
  tokenize = "porter unicode61 remove_diacritics 2"
);

-- A name with the offices that go with it, as any number of reports have it. signature: name and offices in one line.
CREATE TABLE face (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  signature TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL
) STRICT;
CREATE INDEX face_name ON face (name);

-- Where it appears.
CREATE TABLE appearance (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  face INTEGER NOT NULL REFERENCES face ON DELETE CASCADE,
  account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
  published INTEGER
) STRICT;
CREATE INDEX appearance_face ON appearance (face);
CREATE INDEX appearance_account ON appearance (account);

-- In which engagements it takes part. day: the engagement's last, else that of publication.
CREATE TABLE party (
  appearance INTEGER NOT NULL REFERENCES appearance ON DELETE CASCADE,
  engagement INTEGER NOT NULL REFERENCES engagement ON DELETE CASCADE,
  day INTEGER NOT NULL,
  PRIMARY KEY (appearance, engagement)
) STRICT, WITHOUT ROWID;
CREATE INDEX party_engagement ON party (engagement);

-- What may be one has a key in common. sort: 1 engagements, 2 texts (item: report), 3 faces, 4 intents (item:
-- account), 5 what may fulfil intents (item: engagement), 6 the sounds of names (item: face). key: 60 bits.
CREATE TABLE block (
  sort INTEGER NOT NULL,
  key INTEGER NOT NULL,
  item INTEGER NOT NULL,
  PRIMARY KEY (sort, key, item)
) STRICT, WITHOUT ROWID;

-- The keys of an item: 64-bit numbers, big-endian, one behind the other.
CREATE TABLE keys (
  sort INTEGER NOT NULL,
  item INTEGER NOT NULL,
  list BLOB NOT NULL,
  PRIMARY KEY (sort, item)
) STRICT, WITHOUT ROWID;

-- Of what counts now: neighbours, which may be one, and among these the groups that are. Both are called by the smallest
-- item in them. The same for texts.
CREATE TABLE member (
  sort INTEGER NOT NULL,
  item INTEGER NOT NULL,
  neighbourhood INTEGER NOT NULL,
  team INTEGER NOT NULL,
  PRIMARY KEY (sort, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_neighbourhood ON member (sort, neighbourhood);
CREATE INDEX member_team ON member (sort, team);

INSERT INTO engagement_words (engagement_words, rank) VALUES ('secure-delete', 1);
INSERT INTO report_words (report_words, rank) VALUES ('secure-delete', 1);
