ALTER TABLE known_listing ADD kind text;

-- The ledger as the topic tells it, rebuilt and compared by the ledger's replay.
CREATE TABLE replayed_pairing (LIKE pairing INCLUDING DEFAULTS, PRIMARY KEY (id));
