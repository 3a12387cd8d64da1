CREATE TABLE organisation (
    id            uuid PRIMARY KEY,
    name          text NOT NULL UNIQUE CHECK (name <> ''),
    kind          text NOT NULL,
    zone          text NOT NULL,
    verified      boolean NOT NULL DEFAULT false,
    demonstration boolean NOT NULL DEFAULT false,
    created_at    timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE account (
    id              uuid PRIMARY KEY,
    username        text NOT NULL CHECK (username = lower(username) AND username <> ''),
    password_hash   text NOT NULL,
    display_name    text NOT NULL,
    role            text NOT NULL CHECK (role IN ('RESEARCHER', 'OFFICE', 'FIRM_MEMBER', 'COORDINATOR', 'ADMINISTRATOR')),
    organisation_id uuid REFERENCES organisation (id),
    created_at      timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT account_username_key UNIQUE (username)
);
CREATE INDEX account_organisation_idx ON account (organisation_id);

-- Only the SHA-256 of a token is kept: who reads this table cannot call the API.
CREATE TABLE api_token (
    id           uuid PRIMARY KEY,
    account_id   uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    name         text NOT NULL,
    sha256       bytea NOT NULL UNIQUE,
    created_at   timestamptz NOT NULL DEFAULT now(),
    expires_at   timestamptz NOT NULL,
    last_used_at timestamptz
);
CREATE INDEX api_token_account_idx ON api_token (account_id);

-- Failed sign-ins of the last minutes, so that every instance of web counts the same.
CREATE TABLE sign_in_failure (
    username text NOT NULL,
    address  text NOT NULL,
    at       timestamptz NOT NULL
);
CREATE INDEX sign_in_failure_username_idx ON sign_in_failure (username, at);
CREATE INDEX sign_in_failure_address_idx ON sign_in_failure (address, at);

-- Spring Session's own tables, as spring-session-jdbc's schema-postgresql.sql has them.
CREATE TABLE spring_session (
    primary_id            char(36) NOT NULL,
    session_id            char(36) NOT NULL,
    creation_time         bigint NOT NULL,
    last_access_time      bigint NOT NULL,
    max_inactive_interval int NOT NULL,
    expiry_time           bigint NOT NULL,
    principal_name        varchar(100),
    CONSTRAINT spring_session_pk PRIMARY KEY (primary_id)
);
CREATE UNIQUE INDEX spring_session_ix1 ON spring_session (session_id);
CREATE INDEX spring_session_ix2 ON spring_session (expiry_time);
CREATE INDEX spring_session_ix3 ON spring_session (principal_name);

CREATE TABLE spring_session_attributes (
    session_primary_id char(36) NOT NULL,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea NOT NULL,
    CONSTRAINT spring_session_attributes_pk PRIMARY KEY (session_primary_id, attribute_name),
    CONSTRAINT spring_session_attributes_fk FOREIGN KEY (session_primary_id) REFERENCES spring_session (primary_id) ON DELETE CASCADE
);
