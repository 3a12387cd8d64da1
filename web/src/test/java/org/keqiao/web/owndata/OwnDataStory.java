package org.keqiao.web.owndata;

import java.util.List;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestClient;
import org.keqiao.web.account.Actor;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.ListingPosting;
import org.keqiao.web.listing.Requests;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What people post before they go, how they go, and what of them is left then. */
@TestComponent
public final class OwnDataStory {

    private final TestClient client;
    private final ListingPosting posting;
    private final JdbcClient jdbc;

    OwnDataStory(TestClient client, ListingPosting posting, JdbcClient jdbc) {
        this.client = client;
        this.posting = posting;
        this.jdbc = jdbc;
    }

    /** A demand that nobody else sees yet, with the secret in its title. */
    Listing draft(Actor person, String secret) {
        return posting.post(
                        Requests.parse(Requests.with(
                                Requests.with(Requests.demand(), "draft", true), "title", "草稿：" + secret)),
                        person)
                .listing();
    }

    /** A published demand, {@link Requests#demand}. */
    Listing listing(Actor person) {
        return posting.post(Requests.parse(Requests.demand()), person).listing();
    }

    /** A person goes for good; in the body stands %s for the password. */
    RestTestClient.ResponseSpec leave(Actor actor, String body) {
        return client.api(actor)
                .post()
                .uri("/api/v1/account/leave")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body.formatted(TestAccounts.PASSWORD))
                .exchange();
    }

    /** Every table of the schema of which a row holds the text. */
    List<String> occurrences(String text) {
        return jdbc
                .sql(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'web' AND table_type = 'BASE TABLE'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> jdbc.sql(
                                "SELECT EXISTS (SELECT FROM \"" + table
                                        + "\" t WHERE t::text ~ :text OR strpos(t::text, encode(convert_to(:bytes, 'UTF8'), 'hex')) > 0)")
                        .param("text", text + "([^0-9]|$)")
                        .param("bytes", text)
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
