package org.keqiao.web.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Role;
import org.keqiao.web.mail.TestMailServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What all of an organisation are told comes to its mailbox, once its reader agrees and until they don't any more. */
@WebFlowTest
class OfficeMailboxFlowTests {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Pattern LINK = Pattern.compile("http://\\S+/office-mailbox/[\\w.-]+");

    private final TestMailServer server = TestMailServer.shared();

    @Autowired
    private TestClient client;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private Organisation university;
    private TestBrowser manager;
    private TestBrowser coordinator;
    private String page;
    private String address;

    @BeforeEach
    void anOfficeNamesItsMailbox() {
        university = accounts.university();
        Actor person = accounts.person(Role.OFFICE, university.id());
        manager = client.browser(person);
        coordinator = client.browser(accounts.coordinator());
        page = "/organisations/" + university.id();
        address = "tto-" + UUID.randomUUID() + "@example.cn";
        manager.submit(page, page + "/details", Map.of("officeEmail", address));
        assertThat(manager.get(page).body()).contains(address + " 还没有确认");
    }

    @Test
    void newsComeToItUntilItsReaderStopsThem() throws Exception {
        tell("VERIFIED");
        String confirm = link(letter(1));
        assertThat(letter(1).getSubject()).isEqualTo(university.name() + " 想把通知发到这个邮箱");

        TestBrowser reader = client.browser(null);
        assertThat(reader.get(confirm).body()).contains(university.name(), address);
        reader.submit(confirm, confirm + "/confirm", Map.of());
        assertThat(reader.get(confirm).body()).contains("不再接收");
        assertThat(manager.get(page).body()).contains("机构的通知也发到 " + address);

        tell("REFUSED");
        assertThat(letter(2).getSubject()).contains(university.name(), "未通过核实");
        String stop = link(letter(2));
        reader.submit(stop, stop + "/stop", Map.of());

        tell("VERIFIED");
        assertThat(lettersKept())
                .as("what was told before and after came and comes not")
                .isZero();
        assertThat(server.of(address)).hasSize(2);
    }

    @Test
    void anotherAddressIsAskedAnewAndTheOldLinkIsGone() throws Exception {
        String old = link(letter(1));
        TestBrowser reader = client.browser(null);
        reader.submit(old, old + "/confirm", Map.of());
        String other = "other-" + address;
        manager.submit(page, page + "/details", Map.of("officeEmail", other));
        assertThat(reader.get(old).statusCode()).isEqualTo(410);
        await().atMost(SOON).until(() -> server.of(other).size() == 1);
        tell("REFUSED");
        assertThat(lettersKept()).isZero();
    }

    @Test
    void savingOtherDetailsAsksNotAgain() throws Exception {
        String confirm = link(letter(1));
        TestBrowser reader = client.browser(null);
        reader.submit(confirm, confirm + "/confirm", Map.of());
        manager.submit(page, page + "/details", Map.of("officeEmail", address, "website", "https://example.org"));
        assertThat(manager.get(page).body()).contains("机构的通知也发到 " + address);
        assertThat(reader.get(confirm.replaceFirst("....$", "abcd")).statusCode())
                .isEqualTo(410);
    }

    private void tell(String standing) {
        String answer = standing.equals("VERIFIED") ? "/verify" : "/refuse";
        jdbc.sql("UPDATE organisation SET standing = 'PENDING' WHERE id = :id")
                .param("id", university.id())
                .update();
        coordinator.submit(page, page + answer, Map.of("reason", "资料不全"));
    }

    /** The one that came as the n-th. */
    private MimeMessage letter(int n) {
        List<MimeMessage> letters = await().atMost(SOON).until(() -> server.of(address), found -> found.size() == n);
        return letters.get(n - 1);
    }

    /** Those that wait to be sent. */
    private long lettersKept() {
        return jdbc.sql("SELECT count(*) FROM mail WHERE letter::text LIKE :address")
                .param("address", "%" + address + "%")
                .query(Long.class)
                .single();
    }

    private static String link(MimeMessage letter) throws Exception {
        Matcher found = LINK.matcher(plain(letter.getContent()));
        assertThat(found.find()).isTrue();
        return URI.create(found.group()).getPath();
    }

    private static String plain(Object content) throws Exception {
        if (content instanceof Multipart parts) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                all.append(plain(parts.getBodyPart(i).getContent())).append('\n');
            }
            return all.toString();
        }
        return content.toString();
    }
}
