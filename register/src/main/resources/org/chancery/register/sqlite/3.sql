-- The originals of reports (the bytes of a page, a letter) beside their text: this step is kept for them.
DROP TABLE IF EXISTS reserved;
