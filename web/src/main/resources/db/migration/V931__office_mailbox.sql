-- Whoever reads an organisation's mailbox says, by a link, that its news may come there; and in which language.
ALTER TABLE organisation
    ADD office_email_confirmed_at timestamptz,
    ADD office_language           text;
