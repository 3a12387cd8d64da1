package org.keqiao.web.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.imports.file.ImportFileReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Workers die over an import, overtake each other, and never get on with it. */
@WebFlowTest
class ImportWorkersFlowTests {

    @Autowired
    private TestAccounts people;

    @Autowired
    private ImportStory story;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private final Imports imports;
    private final Claims claims;
    private final ImportRun run;
    private final ChunkPosting chunks;
    private final ImportFileReader files;

    @Autowired
    ImportWorkersFlowTests(Imports imports, Claims claims, ImportRun run, ChunkPosting chunks, ImportFileReader files) {
        this.imports = imports;
        this.claims = claims;
        this.run = run;
        this.chunks = chunks;
        this.files = files;
    }

    @Test
    void anImportThatAWorkerLeftLyingIsFinishedByAnotherWithoutDoublingOrLosingARow() {
        Actor researcher = people.researcher();
        Claim dead = claimed(researcher, ImportStory.csv(60, "摘要"));
        var rows = files.read(claims.file(dead), dead.kind()).rows();
        assertThat(chunks.post(dead, researcher, rows.subList(0, 7))).isTrue();
        transaction.executeWithoutResult(status -> {
            chunks.post(dead, researcher, rows.subList(7, 20));
            status.setRollbackOnly(); // killed before the commit
        });
        assertThat(story.listingsOf(researcher)).isEqualTo(7);
        expire(dead);
        ImportView done = story.over(researcher, dead.importId());
        assertThat(List.of(done.total(), done.created(), done.failed())).containsExactly(60, 60, 0);
        assertThat(story.listingsOf(researcher)).isEqualTo(60);
        assertThat(story.eventsOf(researcher)).isEqualTo(60);
        assertThat(chunks.post(dead, researcher, rows.subList(20, 30)))
                .as("the first worker comes back")
                .isFalse();
        assertThat(story.eventsOf(researcher)).isEqualTo(60);
    }

    @Test
    void twoWorkersOnOneImportPostEveryRowOnce() throws InterruptedException {
        Actor researcher = people.researcher();
        Claim slow = claimed(researcher, ImportStory.csv(200, "摘要"));
        Thread first = Thread.ofVirtual().start(() -> run.run(slow, () -> true));
        await().atMost(Duration.ofSeconds(60)).until(() -> story.listingsOf(researcher) > 0);
        expire(slow);
        ImportView done = story.over(researcher, slow.importId());
        first.join();
        assertThat(List.of(done.created(), done.done())).containsExactly(200, 200);
        assertThat(story.listingsOf(researcher)).isEqualTo(200);
        assertThat(story.eventsOf(researcher)).isEqualTo(200);
    }

    @Test
    void anImportThatNeverGetsOnIsGivenUp() {
        Actor researcher = people.researcher();
        Claim claim = claimed(researcher, ImportStory.csv(1, "摘要"));
        jdbc.sql("UPDATE listing_import SET attempts = 5 WHERE id = :id")
                .param("id", claim.importId())
                .update();
        expire(claim);
        ImportView done = story.over(researcher, claim.importId());
        assertThat(Objects.requireNonNull(done.failure()).code()).isEqualTo("given-up");
    }

    /** An import that a worker has taken and then does nothing with. */
    private Claim claimed(Actor actor, byte[] file) {
        UUID id = UUID.randomUUID();
        return Objects.requireNonNull(transaction.execute(status -> {
            imports.add(id, new Upload("a.csv", file, ListingKind.RESULT, null, false), actor, null);
            Claim claim = claims.next().orElseThrow();
            assertThat(claim.importId()).isEqualTo(id);
            return claim;
        }));
    }

    private void expire(Claim claim) {
        jdbc.sql("UPDATE listing_import SET lease_until = now() - interval '1 second' WHERE id = :id")
                .param("id", claim.importId())
                .update();
    }
}
