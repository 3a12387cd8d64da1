package org.keqiao.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A workbook of thirty-one known faults: each is named with its row, its column as the file has it, and how to mend it. */
@WebFlowTest
class FaultyWorkbookFlowTests {

    @Autowired
    private ImportStory story;

    @Autowired
    private TestAccounts accounts;

    private final Imports imports;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    @Autowired
    FaultyWorkbookFlowTests(Imports imports, TransactionTemplate transaction, JdbcClient jdbc) {
        this.imports = imports;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Test
    void everyFaultIsNamedWithItsPlaceAndItsRemedyAndTheGoodRowsArePosted() throws IOException {
        Organisation university = accounts.consent(accounts.university());
        Actor coordinator = accounts.coordinator();
        byte[] file = FaultyWorkbook.write(university.name());

        ImportView checked = imported(coordinator, file, true);
        assertThat(listingsOf(university)).as("a dry run posts nothing").isZero();
        ImportView done = imported(coordinator, file, false);

        for (ImportView view : List.of(checked, done)) {
            assertThat(view.notices()).as("what is said of the file").isEmpty();
            SoftAssertions each = new SoftAssertions();
            for (FaultyWorkbook.Fault fault : FaultyWorkbook.FAULTS) {
                int row = FaultyWorkbook.row(fault);
                each.assertThat(view.errors())
                        .as("row %d: %s", row, fault.message())
                        .filteredOn(error -> error.row() == row)
                        .singleElement()
                        .satisfies(error -> {
                            assertThat(error.column()).isEqualTo(fault.heading());
                            assertThat(error.message()).startsWith(fault.message());
                            assertThat(error.remedy()).contains(fault.remedy());
                        });
            }
            each.assertAll();
            assertThat(view.errors()).hasSize(FaultyWorkbook.FAULTS.size());
            assertThat(view.created()).isEqualTo(2);
        }
        assertThat(listingsOf(university)).isEqualTo(2);

        ImportView again = imported(coordinator, file, false);
        assertThat(again.created()).isZero();
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(listingsOf(university)).isEqualTo(2);
    }

    @Test
    void withoutSourceIdsListingsAreKnownByTheirTitles() {
        Actor researcher = accounts.researcher();
        String before = "标题,摘要,产业领域\n固态电解质,粉体,新材料\n轴承诊断,声发射,智能装备\n固态 电解质,重复,新材料\n";
        ImportView first = imported(researcher, before.getBytes(StandardCharsets.UTF_8), false);
        assertThat(first.created()).isEqualTo(2);
        assertThat(first.errors()).singleElement().satisfies(error -> {
            assertThat(error.row()).isEqualTo(4);
            assertThat(error.message()).isEqualTo("标题与第 2 行相同");
        });
        String after = "标题,摘要,产业领域,成果名\n固态电解质,粉体的公斤级制备,新材料,x\n轴承诊断,声发射,智能装备,y\n";
        ImportView second = imported(researcher, after.getBytes(StandardCharsets.UTF_8), false);
        assertThat(second.created()).isZero();
        assertThat(second.updated()).isEqualTo(1);
        assertThat(second.unchanged()).isEqualTo(1);
        assertThat(second.notices())
                .anySatisfy(notice -> assertThat(notice.message()).contains("D 列“成果名”", "是不是“标题”"));
    }

    private ImportView imported(Actor actor, byte[] file, boolean dryRun) {
        UUID id = UUID.randomUUID();
        transaction.executeWithoutResult(status -> imports.add(
                id,
                new Upload("汇总.xlsx", file, actor.role().actsForOthers() ? null : ListingKind.RESULT, null, dryRun),
                actor,
                null));
        return story.over(actor, id);
    }

    private long listingsOf(Organisation organisation) {
        return jdbc.sql("SELECT count(*) FROM listing WHERE organisation_id = ?")
                .param(organisation.id())
                .query(Long.class)
                .single();
    }
}
