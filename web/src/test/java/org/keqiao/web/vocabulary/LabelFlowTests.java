package org.keqiao.web.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.listing.ListingPosting;
import org.keqiao.web.listing.Requests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Other words for terms, everywhere, and the same codes as before. */
@WebFlowTest
class LabelFlowTests {

    private static final String PAGE = "/administration/labels/ip-wish";

    @Autowired
    private TestClient client;

    @Autowired
    private TestAccounts accounts;

    private final ListingPosting posting;
    private final ChosenLabels labels;
    private final JdbcClient jdbc;

    @Autowired
    LabelFlowTests(ListingPosting posting, ChosenLabels labels, JdbcClient jdbc) {
        this.posting = posting;
        this.labels = labels;
        this.jdbc = jdbc;
    }

    @AfterEach
    void theFirstWords() {
        jdbc.sql("DELETE FROM vocabulary_label").update();
        labels.forget();
    }

    @Test
    void whatAnAdministratorCallsATermIsReadOnPagesInBothLanguages() {
        Actor owner = accounts.firmMember();
        String listing = "/listings/"
                + posting.post(Requests.parse(Requests.with(Requests.demand(), "demand.ipWish", "NEGOTIABLE")), owner)
                        .listing()
                        .id();
        assertThat(client.browser(null).get(listing).body()).contains("可协商");

        TestBrowser administrator = client.browser(accounts.administrator());
        administrator.submit(
                PAGE, PAGE, Map.of("NEGOTIABLE.chinese", "双方面谈", "NEGOTIABLE.english", "To be talked over"));

        assertThat(administrator.get(PAGE).body()).contains("已保存", "value=\"双方面谈\"", "placeholder=\"可协商\"");
        assertThat(client.browser(null).get(listing).body()).contains("双方面谈").doesNotContain("可协商");
        assertThat(client.browser(null).get(listing + "?lang=en").body()).contains("To be talked over");
        client.anonymous()
                .get()
                .uri("/api/v1" + listing)
                .exchange()
                .expectBody()
                .jsonPath("$.demand.ipWish")
                .isEqualTo("NEGOTIABLE");

        administrator.submit(PAGE, PAGE, Map.of("NEGOTIABLE.chinese", "", "NEGOTIABLE.english", ""));
        assertThat(client.browser(null).get(listing).body()).contains("可协商");
    }

    @Test
    void twoTermsAreNeverCalledTheSame() {
        TestBrowser administrator = client.browser(accounts.administrator());
        var refused = administrator.submit(PAGE, PAGE, Map.of("NEGOTIABLE.chinese", "双方共有"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("已是同一组里另一项的名称");
        var swapped = administrator.submit(PAGE, PAGE, Map.of("NEGOTIABLE.chinese", "双方共有", "SHARED.chinese", "可协商"));
        assertThat(swapped.statusCode()).as("together they stay distinct").isEqualTo(302);
    }

    @Test
    void programsReadAndChangeThemToo() {
        client.api(accounts.administrator())
                .put()
                .uri("/api/v1/vocabularies/zone/BDA")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"chinese\": \"亦庄新城\"}")
                .exchange()
                .expectStatus()
                .isOk();
        client.anonymous()
                .get()
                .uri("/api/v1/vocabularies")
                .exchange()
                .expectBody()
                .jsonPath("$.zone[?(@.code == 'BDA')].chinese")
                .isEqualTo("亦庄新城")
                .jsonPath("$.zone[?(@.code == 'BDA')].english")
                .isEqualTo("Beijing Economic-Technological Development Area")
                .jsonPath("$.industry.length()")
                .isEqualTo(10);
        client.api(accounts.administrator())
                .put()
                .uri("/api/v1/vocabularies/zone/NOWHERE")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{}")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void onlyAdministratorsChangeThem() {
        assertThat(client.browser(accounts.coordinator()).get(PAGE).statusCode())
                .isEqualTo(403);
        client.api(accounts.coordinator())
                .put()
                .uri("/api/v1/vocabularies/zone/BDA")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"chinese\": \"x\"}")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void noVocabularyNamesATermOfAnother() {
        for (Vocabulary vocabulary : Vocabulary.values()) {
            assertThat(vocabulary.terms())
                    .allSatisfy(term -> assertThat(Vocabulary.of(term)).contains(vocabulary));
            assertThat(Vocabulary.ofPath(vocabulary.path())).contains(vocabulary);
        }
    }
}
