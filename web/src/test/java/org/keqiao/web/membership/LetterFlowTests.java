package org.keqiao.web.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** The letters of joining: they reach the address that was meant, lead to where one acts, and work once. */
@WebFlowTest
class LetterFlowTests {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Pattern LINK = Pattern.compile("http://\\S+/(?:invitations|password)/[\\w-]+");

    private final TestMailServer server = TestMailServer.shared();
    private final TestClient client;
    private final TestAccounts accounts;
    private final JdbcClient jdbc;

    LetterFlowTests(@Autowired TestClient client, @Autowired TestAccounts accounts, @Autowired JdbcClient jdbc) {
        this.client = client;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @Test
    void anInvitationReachesItsAddressAndOpensAnAccountOnce() throws Exception {
        Organisation university = accounts.university();
        Actor manager = accounts.person(Role.OFFICE, university.id());
        String page = "/organisations/" + university.id();
        String address = "wang-" + UUID.randomUUID() + "@example.cn";
        client.browser(manager).submit(page, page + "/invitations", Map.of("role", "RESEARCHER", "email", address));

        MimeMessage letter = letterTo(address);
        assertThat(letter.getSubject()).isEqualTo(university.name() + " 邀请您加入科桥");
        String link = link(letter);
        TestBrowser invited = client.browser(null);
        assertThat(invited.get(link).body()).contains(university.name());
        String username = "letter-" + UUID.randomUUID();
        Map<String, String> person =
                Map.of("username", username, "password", TestAccounts.PASSWORD, "displayName", "王五");
        assertThat(invited.submit(link, link, person).statusCode()).isEqualTo(302);
        assertThat(client.browser(null).get(link).statusCode()).isEqualTo(410);
        await("the secret link is kept no longer than needed").atMost(SOON).until(() -> lettersKept(address) == 0);
    }

    @Test
    void anEnglishManagerSendsAnEnglishInvitation() throws Exception {
        Organisation university = accounts.university();
        TestBrowser office = client.browser(accounts.person(Role.OFFICE, university.id()));
        String page = "/organisations/" + university.id();
        String address = "smith-" + UUID.randomUUID() + "@example.cn";
        office.get(page + "?lang=en");
        office.submit(page, page + "/invitations", Map.of("role", "RESEARCHER", "email", address));
        assertThat(letterTo(address).getSubject()).contains(university.name()).contains("Keqiao");
    }

    @Test
    void aForgottenPasswordIsSetAnewByTheLetterAndNobodyElseLearnsWhetherThereIsAnAccount() throws Exception {
        Actor person = accounts.researcher();
        String address = person.username() + "@example.cn";
        jdbc.sql("UPDATE account SET email = ? WHERE id = ?")
                .params(address, person.accountId())
                .update();
        TestBrowser stranger = client.browser(null);
        HttpResponse<String> known = stranger.submit("/password", "/password", Map.of("username", person.username()));
        HttpResponse<String> unknown = stranger.submit("/password", "/password", Map.of("username", "nobody-at-all"));
        assertThat(known.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(known.headers().firstValue("Location"))
                .isEqualTo(unknown.headers().firstValue("Location"));
        assertThat(known.body()).isEqualTo(unknown.body());

        String link = link(letterTo(address));
        assertThat(stranger.submit(link, link, Map.of("password", "另一个足够长的口令")).statusCode())
                .isEqualTo(302);
        assertThat(client.browser(null).get(link).statusCode()).isEqualTo(410);
        TestBrowser again = client.browser(null);
        again.signIn(person.username(), "另一个足够长的口令");
        assertThat(again.get("/account").body()).contains(person.displayName());
    }

    private long lettersKept(String address) {
        return jdbc.sql("SELECT count(*) FROM mail WHERE letter::text LIKE :address")
                .param("address", "%" + address + "%")
                .query(Long.class)
                .single();
    }

    private MimeMessage letterTo(String address) {
        return await().atMost(SOON)
                .until(() -> server.of(address), letters -> letters.size() == 1)
                .getFirst();
    }

    private static String link(MimeMessage letter) throws Exception {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        letter.writeTo(raw);
        Matcher found = LINK.matcher(plain(letter.getContent()));
        assertThat(found.find()).as(raw.toString(StandardCharsets.UTF_8)).isTrue();
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
