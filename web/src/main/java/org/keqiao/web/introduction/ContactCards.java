package org.keqiao.web.introduction;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What people gave as their contact the last time, so that they need not write it again. Shown to themselves only. */
@Repository
class ContactCards {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ContactCards(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Contact> of(UUID accountId) {
        return jdbc.sql("SELECT body FROM contact_card WHERE account_id = :account")
                .param("account", accountId)
                .query(String.class)
                .optional()
                .map(body -> json.readValue(body, Contact.class));
    }

    void keep(UUID accountId, Contact contact) {
        jdbc.sql("""
                INSERT INTO contact_card (account_id, body) VALUES (:account, CAST(:body AS jsonb))
                ON CONFLICT (account_id) DO UPDATE SET body = excluded.body""")
                .param("account", accountId)
                .param("body", json.writeValueAsString(contact))
                .update();
    }
}
