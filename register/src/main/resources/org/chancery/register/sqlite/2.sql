-- The offices that go with a name, so that persons are told apart without unpacking records: JSON, for each office [role, body,
-- code], each of these a text or null. A face that the first schema wrote gets them when the register is next opened, and with
-- them its keys of sort 7: finer ones of faces, by which those are found that may be one person with a face.
ALTER TABLE face ADD COLUMN offices TEXT;
CREATE INDEX face_incomplete ON face (seq) WHERE offices IS NULL;
