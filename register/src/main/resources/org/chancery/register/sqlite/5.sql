-- What overviews count by, so that they need not unpack a record for each engagement: its kind, status, place and country, the
-- codes of those who take part and the topics (each a list, a line each), and how sure the reading is, 0 to 1; null where
-- nobody has said. Accounts of earlier schemas get them when the register is next opened.
ALTER TABLE engagement ADD COLUMN kind TEXT;
ALTER TABLE engagement ADD COLUMN status TEXT;
ALTER TABLE engagement ADD COLUMN place TEXT;
ALTER TABLE engagement ADD COLUMN country TEXT;
ALTER TABLE engagement ADD COLUMN latitude REAL;
ALTER TABLE engagement ADD COLUMN longitude REAL;
ALTER TABLE engagement ADD COLUMN codes TEXT;
ALTER TABLE engagement ADD COLUMN topics TEXT;
ALTER TABLE engagement ADD COLUMN confidence REAL;
CREATE INDEX engagement_confidence ON engagement (confidence);
INSERT OR IGNORE INTO unsought SELECT seq FROM account;

-- Between which days lies what an account's report says will happen, in days since 1970; a row for each such thing with a date.
CREATE TABLE intended (
  account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
  first_day INTEGER NOT NULL,
  last_day INTEGER NOT NULL,
  PRIMARY KEY (account, first_day, last_day)
) STRICT, WITHOUT ROWID;
CREATE INDEX intended_day ON intended (last_day, first_day);

-- Where something was called off, which is seldom, and decides of other plans.
CREATE INDEX engagement_cancelled ON engagement (account) WHERE status = 'cancelled';
