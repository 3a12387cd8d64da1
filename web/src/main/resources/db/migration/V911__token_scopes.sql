-- What a token may be used for. Those made before may go on doing everything.
ALTER TABLE api_token ADD scopes text[] NOT NULL DEFAULT ARRAY['READ', 'LISTINGS', 'ANSWERS', 'INTRODUCTIONS', 'MANAGE']
    CHECK (cardinality(scopes) > 0 AND scopes <@ ARRAY['READ', 'LISTINGS', 'ANSWERS', 'INTRODUCTIONS', 'MANAGE']);
ALTER TABLE api_token ALTER scopes DROP DEFAULT;
