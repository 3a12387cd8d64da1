package org.keqiao.web.imports;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.TestClient;
import org.keqiao.web.account.Actor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;

/** What people do to import a file, and what it left behind. */
@TestComponent
public final class ImportStory {

    private final TestClient client;
    private final JdbcClient jdbc;

    ImportStory(TestClient client, JdbcClient jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    /** A file of results that have an id of their own. */
    static byte[] csv(int rows, String summary) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(row -> "S%d,标题%d,%s,新材料".formatted(row, row, summary))
                .collect(Collectors.joining("\n", "编号,标题,摘要,产业领域\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    ImportView imported(Actor actor, String name, byte[] file, boolean dryRun) {
        return imported(actor, name, file, ListingKind.RESULT, dryRun);
    }

    ImportView imported(Actor actor, String name, byte[] file, ListingKind kind, boolean dryRun) {
        ImportView sent = Objects.requireNonNull(post(actor, name, file, kind.name(), dryRun)
                .expectStatus()
                .isAccepted()
                .returnResult(ImportView.class)
                .getResponseBody());
        return over(actor, sent.id());
    }

    /** Lines of JSON, sent on behalf of an organisation. */
    RestTestClient.ResponseSpec postFor(Actor actor, String organisation, byte[] file) {
        LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("organisation", organisation);
        return post(actor, "a.jsonl", file, null, false, parts);
    }

    RestTestClient.ResponseSpec post(Actor actor, String name, byte[] file, @Nullable String kind, boolean dryRun) {
        return post(actor, name, file, kind, dryRun, new LinkedMultiValueMap<>());
    }

    private RestTestClient.ResponseSpec post(
            Actor actor,
            String name,
            byte[] file,
            @Nullable String kind,
            boolean dryRun,
            LinkedMultiValueMap<String, Object> parts) {
        parts.add("file", new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        parts.add("dryRun", String.valueOf(dryRun));
        if (kind != null) {
            parts.add("kind", kind);
        }
        return client.api(actor)
                .post()
                .uri("/api/v1/imports")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange();
    }

    /** The import when it is over. */
    ImportView over(Actor actor, UUID id) {
        RestTestClient api = client.api(actor);
        return await().atMost(Duration.ofSeconds(45))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> Objects.requireNonNull(api.get()
                                .uri("/api/v1/imports/" + id)
                                .exchange()
                                .returnResult(ImportView.class)
                                .getResponseBody()),
                        view -> view.state().isOver());
    }

    /** As if a worker were still busy with the last row. */
    void setBack(UUID id) {
        jdbc.sql("""
                UPDATE listing_import SET state = 'RUNNING', file = '', created = created - 1, finished_at = NULL,
                    claim = gen_random_uuid(), lease_until = now() + interval '1 hour'
                WHERE id = :id""").param("id", id).update();
    }

    void finish(UUID id) {
        jdbc.sql("""
                UPDATE listing_import SET state = 'FINISHED', file = NULL, created = created + 1, finished_at = now(),
                    claim = NULL, lease_until = NULL
                WHERE id = :id""").param("id", id).update();
    }

    long listingsOf(Actor actor) {
        return number("SELECT count(*) FROM listing WHERE organisation_id = :organisation", actor);
    }

    /** How many events the listings of the organisation sent. */
    long eventsOf(Actor actor) {
        return number("""
                SELECT count(*) FROM outbox o JOIN listing l ON o.key = l.id::text
                WHERE l.organisation_id = :organisation""", actor);
    }

    private long number(String query, Actor actor) {
        return jdbc.sql(query)
                .param("organisation", actor.organisationId())
                .query(Long.class)
                .single();
    }
}
