-- What a report's text was made from: a page of HTML, a PDF, a mail. Of several that gave the same text, the one with the
-- smallest digest, so that the order in which they came leaves no trace. bytes: deflated. digest: SHA-256 of the bytes as given.
-- charset, known_by: how the bytes are characters, and who says so; null if they are none.
CREATE TABLE original (
  report INTEGER PRIMARY KEY REFERENCES report ON DELETE CASCADE,
  digest TEXT NOT NULL,
  media_type TEXT NOT NULL,
  charset TEXT,
  known_by TEXT,
  bytes BLOB NOT NULL
) STRICT;

-- Who signed it, where that was given beside the text.
ALTER TABLE report ADD COLUMN author TEXT;
