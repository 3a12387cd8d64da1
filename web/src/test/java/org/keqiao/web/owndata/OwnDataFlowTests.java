package org.keqiao.web.owndata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.inbox.PairingStory;
import org.keqiao.web.listing.Listing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person takes everything that is kept of them. */
@WebFlowTest
class OwnDataFlowTests {

    private final String secret = "只有本人知道的一句话" + UUID.randomUUID();

    private final TestClient client;
    private final TestAccounts accounts;
    private final PairingStory story;
    private final OwnDataStory own;
    private final JdbcClient jdbc;

    @Autowired
    OwnDataFlowTests(TestClient client, TestAccounts accounts, PairingStory story, OwnDataStory own, JdbcClient jdbc) {
        this.client = client;
        this.accounts = accounts;
        this.story = story;
        this.own = own;
        this.jdbc = jdbc;
    }

    /** A feature that keeps something of people has to say in {@link Keeping} what they get of it and what forgetting does. */
    @Test
    void everyColumnThatPointsToAPersonIsListed() {
        List<String> columns = jdbc.sql("""
                        SELECT t.relname || '.' || a.attname FROM pg_constraint c
                        JOIN pg_class t ON t.oid = c.conrelid JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = ANY (c.conkey)
                        WHERE c.contype = 'f' AND c.confrelid = 'account'::regclass
                        UNION SELECT table_name || '.' || column_name FROM information_schema.columns
                        WHERE table_schema = 'web' AND column_name = 'account_id'""").query(String.class).list();
        assertThat(columns).hasSizeGreaterThan(20);
        List<String> listed = Arrays.stream(Keeping.values())
                .flatMap(keeping -> keeping.columns().stream())
                .toList();
        assertThat(listed).as("Add it to Keeping").containsAll(columns);
    }

    @Test
    void thePersonGetsEverythingAsAZip() throws IOException {
        Actor person = accounts.firmMember();
        Listing draft = own.draft(person, secret);
        own.listing(person);
        UUID result = story.post(accounts.researcher(), "RESULT", "固体润滑材料", false);
        client.browser(person)
                .submit(
                        "/listings/" + result + "/interest",
                        "/listings/" + result + "/interest",
                        Map.of("note", "想先看样品"));
        Map<String, String> files = unzip(client.browser(person).download("/account/export"));
        assertThat(files).hasSize(Keeping.values().length);
        assertThat(files.get("account.json"))
                .contains(person.username(), person.displayName())
                .doesNotContain("password");
        assertThat(files.get("listings.json")).contains(draft.reference(), secret, "软包电芯界面阻抗控制");
        assertThat(files.get("api-tokens.json")).doesNotContain("sha256");
        assertThat(files.get("ledger-lines.json")).contains("LISTING_PUBLISHED");
        assertThat(files.get("notices.json")).isEqualToIgnoringWhitespace("[]");
        assertThat(files.get("notes-in-introductions.json")).contains("想先看样品");

        assertThat(unzip(client.browser(accounts.firmMember()).download("/account/export"))
                        .get("listings.json"))
                .as("others get nothing of it")
                .isEqualToIgnoringWhitespace("[]");
    }

    private static Map<String, String> unzip(byte[] archive) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
