-- Words that administrators chose for terms of vocabularies; null where a term keeps its own.
CREATE TABLE vocabulary_label (
    vocabulary text        NOT NULL,
    term       text        NOT NULL,
    chinese    text,
    english    text,
    changed_by uuid        REFERENCES account (id) ON DELETE SET NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (vocabulary, term),
    CHECK (chinese IS NOT NULL OR english IS NOT NULL)
);
