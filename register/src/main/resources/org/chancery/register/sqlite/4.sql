-- Whom a report means that names an office alone, or a family name alone, is told by who was seen about then; what is needed
-- to find that stands here and follows from the accounts, like all of the lower half.

-- Who was seen in an office that one person holds at a time. office: 60 bits of its key; day: of publication, since 1970.
CREATE TABLE seen (
  office INTEGER NOT NULL,
  day INTEGER NOT NULL,
  appearance INTEGER NOT NULL REFERENCES appearance ON DELETE CASCADE,
  PRIMARY KEY (office, day, appearance)
) STRICT, WITHOUT ROWID;
CREATE INDEX seen_appearance ON seen (appearance);

-- In which engagements such an office takes part for which nobody is named. day: the engagement's, else that of publication.
CREATE TABLE unnamed (
  office INTEGER NOT NULL,
  day INTEGER NOT NULL,
  engagement INTEGER NOT NULL REFERENCES engagement ON DELETE CASCADE,
  PRIMARY KEY (office, day, engagement)
) STRICT, WITHOUT ROWID;
CREATE INDEX unnamed_engagement ON unnamed (engagement);

-- Accounts of earlier schemas, of which this is still to be put down; empty soon after the register is next opened.
CREATE TABLE unsought (
  account INTEGER PRIMARY KEY REFERENCES account ON DELETE CASCADE
) STRICT;
INSERT INTO unsought SELECT seq FROM account;
