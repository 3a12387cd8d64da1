package org.keqiao.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.listing.Requests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A platform where coordinators read before anybody else does: the setting {@code keqiao.review.first}. */
@WebFlowTest
@TestPropertySource(properties = "keqiao.review.first=true")
class ReviewSettingFlowTests {

    @Autowired
    private TestClient client;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void nothingIsPublicBeforeACoordinatorPublishesIt() {
        Actor owner = accounts.firmMember();
        UUID id = post(owner, Requests.demand());
        assertHidden(id);
        assertThat(client.browser(owner).get("/listings").body()).contains(ListingState.SUBMITTED.chinese());

        accept(id, 1);
        assertThat(client.browser(null).get("/listings/" + id).statusCode()).isEqualTo(200);
        assertThat(announced(id)).containsExactly("PUBLISHED");
    }

    @Test
    void whatIsChangedIsReadAgain() {
        Actor owner = accounts.firmMember();
        UUID id = post(owner, Requests.demand());
        accept(id, 1);
        client.api(owner)
                .put()
                .uri("/api/v1/listings/" + id)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Requests.json(Requests.with(Requests.demand(), "title", "软包电芯界面阻抗的控制方法")))
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(state(id)).isEqualTo("SUBMITTED");
        assertThat(client.browser(null).get("/listings/" + id).statusCode()).isEqualTo(404);
        assertThat(announced(id)).startsWith("PUBLISHED").hasSizeGreaterThan(1);
        assertThat(announced(id).getLast()).isNotEqualTo("PUBLISHED");
    }

    @Test
    void aDraftThatIsPublishedWaitsToo() {
        Actor owner = accounts.firmMember();
        UUID id = post(owner, Requests.with(Requests.demand(), "draft", true));
        client.api(owner)
                .post()
                .uri("/api/v1/listings/" + id + "/publish")
                .header("If-Match", "\"1\"")
                .exchange()
                .expectStatus()
                .isOk();
        assertHidden(id);
    }

    @Test
    void coordinatorsWaitForNobody() {
        Actor firm = accounts.firmMember();
        UUID organisation = Objects.requireNonNull(firm.organisationId());
        accounts.consent(organisation);
        Map<String, @Nullable Object> demand =
                Requests.with(Requests.demand(), "organisation", organisation.toString());
        UUID id = post(accounts.coordinator(), demand);
        assertThat(state(id)).isEqualTo("PUBLISHED");
    }

    private void assertHidden(UUID id) {
        assertThat(state(id)).isEqualTo("SUBMITTED");
        assertThat(client.browser(null).get("/listings/" + id).statusCode()).isEqualTo(404);
        assertThat(client.browser(accounts.researcher()).get("/listings/" + id).statusCode())
                .isEqualTo(404);
        assertThat(client.browser(null).get("/sitemap.xml").body()).doesNotContain(id.toString());
        client.api(accounts.researcher())
                .get()
                .uri("/api/v1/feed")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(feed -> assertThat(feed).doesNotContain(id.toString()));
        assertThat(announced(id)).doesNotContain("PUBLISHED");
        assertThat(client.browser(accounts.coordinator())
                        .get("/review?state=SUBMITTED")
                        .body())
                .contains(id.toString());
    }

    private UUID post(Actor actor, Map<String, @Nullable Object> request) {
        client.api(actor)
                .post()
                .uri("/api/v1/listings")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Requests.json(request))
                .exchange()
                .expectStatus()
                .isCreated();
        return jdbc.sql("SELECT id FROM listing WHERE created_by = ? ORDER BY created_at DESC LIMIT 1")
                .param(actor.accountId())
                .query(UUID.class)
                .single();
    }

    private void accept(UUID id, int revision) {
        client.api(accounts.coordinator())
                .post()
                .uri("/api/v1/reviews/" + id + "/accept")
                .header("If-Match", "\"" + revision + "\"")
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(state(id)).isEqualTo("PUBLISHED");
    }

    private String state(UUID id) {
        return jdbc.sql("SELECT state FROM listing WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private List<String> announced(UUID id) {
        return jdbc.sql("SELECT convert_from(value, 'UTF8')::jsonb ->> 'state' FROM outbox WHERE key = ? ORDER BY id")
                .param(id.toString())
                .query(String.class)
                .list();
    }
}
