package org.keqiao.web.fair.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisations;
import org.keqiao.web.fair.FairStory;
import org.keqiao.web.fair.FairView;
import org.keqiao.web.inbox.PairingStory;
import org.keqiao.web.listing.Listings;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebFlowTest
class ParticipantImportFlowTests {

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestClient client;

    @Autowired
    FairStory story;

    @Autowired
    PairingStory posts;

    @Autowired
    Listings listings;

    @Autowired
    Organisations organisations;

    @Autowired
    ParticipantImport imports;

    @Autowired
    Participants participants;

    @Autowired
    JdbcClient jdbc;

    Actor coordinator;
    FairView fair;
    String consenting;
    String reference;

    @BeforeEach
    void anOrganisationLetsCoordinatorsRegisterIt() {
        coordinator = accounts.coordinator();
        fair = story.open(coordinator, "导入");
        Actor firm = accounts.firmMember();
        UUID organisation = Objects.requireNonNull(firm.organisationId());
        accounts.consent(organisation);
        consenting = organisations.find(organisation).orElseThrow().name();
        reference = listings.find(posts.post(firm, "DEMAND", "表格里的需求：" + organisation, false))
                .orElseThrow()
                .reference();
    }

    @Test
    void aDryRunSaysWhatWouldComeOfItAndWritesNothing() {
        String table = table("张工（研发总监）；李工", "13:30-14:40", "线上");
        ImportOutcome checked = run(table, true);
        assertThat(checked.mistakes()).isEmpty();
        assertThat(checked.written()).isEqualTo(1);
        assertThat(participants.of(fair.id())).isEmpty();

        assertThat(run(table, false).written()).isEqualTo(1);
        assertThat(participants.of(fair.id())).singleElement().satisfies(participant -> {
            assertThat(participant.organisation()).isEqualTo(consenting);
            assertThat(participant.remote()).isTrue();
            assertThat(participant.attendees()).extracting(Attendee::name).containsExactly("张工", "李工");
            assertThat(participant.attendees().getFirst().function()).isEqualTo("研发总监");
            assertThat(participant.absent()).as("there in three of six slots").hasSize(3);
        });
    }

    @Test
    void aBadRowIsNamedWithItsColumnAndKeepsNoOtherOut() {
        String stranger = organisations
                .find(Objects.requireNonNull(accounts.firmMember().organisationId()))
                .orElseThrow()
                .name();
        String table = table("王工", "全部", "现场") + stranger + ",BJ-D-20200101-0001,,25:00-26:00,现场,许多,\n";
        ImportOutcome outcome = run(table, false);
        assertThat(outcome.written()).isEqualTo(1);
        assertThat(outcome.mistakes()).isNotEmpty().allSatisfy(mistake -> {
            assertThat(mistake.row()).isEqualTo(3);
            assertThat(mistake.message()).isNotBlank();
        });
        assertThat(outcome.mistakes()).extracting(ImportOutcome.Mistake::column).contains("在场时段");
        assertThat(outcome.unknownColumns()).containsExactly("座位");
    }

    @Test
    void whatIsExportedCanBeImported() {
        run(table("张工（研发总监（代理）、董事）；李工", "13:30-14:40", "线上"), false);
        Participant before = participants.of(fair.id()).getFirst();
        for (String format : new String[] {"XLSX", "CSV"}) {
            byte[] exported = client.browser(coordinator)
                    .download("/fairs/" + fair.id() + "/participants/export?format=" + format);
            ImportOutcome again = imports.run(fair.id(), exported, false, coordinator);
            assertThat(again.mistakes()).as(format).isEmpty();
            Participant after = participants.of(fair.id()).getFirst();
            assertThat(after.id()).isEqualTo(before.id());
            assertThat(after.absent()).isEqualTo(before.absent());
            assertThat(after.attendees()).isEqualTo(before.attendees());
            assertThat(after.listings()).isEqualTo(before.listings());
            assertThat(after.remote()).isTrue();
        }
    }

    /** A university has thousands. */
    @Test
    void anOldListingCanBeBroughtHoweverManyCameAfterIt() {
        UUID old = listings.findByReference(reference).orElseThrow().id();
        jdbc.sql("UPDATE listing SET changed_at = changed_at - interval '1 day' WHERE id = :id")
                .param("id", old)
                .update();
        jdbc.sql("""
                INSERT INTO listing (id, reference, revision, state, organisation_id, created_by, content, open_for_interest,
                    created_at, changed_at)
                SELECT gen_random_uuid(), :prefix || n, 1, 'DRAFT', organisation_id, created_by, content, FALSE, now(), now()
                FROM listing, generate_series(1, 501) n WHERE id = :id""").param("prefix", reference + "-").param("id", old).update();
        try {
            assertThat(run(table("张工", "全部", "现场"), false).mistakes()).isEmpty();
            String form = "/fairs/" + fair.id() + "/registration?organisation="
                    + URLEncoder.encode(consenting, StandardCharsets.UTF_8);
            assertThat(client.browser(coordinator).get(form).body()).contains(old.toString());
        } finally {
            jdbc.sql("DELETE FROM listing WHERE reference LIKE :prefix")
                    .param("prefix", reference + "-%")
                    .update();
        }
    }

    @Test
    void aFileThatIsNoTableIsRefusedAsAWhole() {
        assertThatThrownBy(() -> run("机构,备注\n某机构,\n", true)).isInstanceOf(InvalidFields.class);
        assertThatThrownBy(() -> run("", true)).isInstanceOf(InvalidFields.class);
    }

    private String table(String people, String present, String remote) {
        return "机构,成果或需求编号,参会人,在场时段,参会方式,场次上限,座位\n"
                + String.join(",", consenting, reference, people, present, remote, "3", "A1")
                + "\n";
    }

    private ImportOutcome run(String table, boolean dryRun) {
        return imports.run(fair.id(), table.getBytes(StandardCharsets.UTF_8), dryRun, coordinator);
    }
}
