package org.keqiao.web.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.listing.Requests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

/** What happens while somebody writes: advice, kept forms, pointed-out duplicates, and nothing that tells an anonymous owner. */
@WebFlowTest
class WritingFlowTests {

    private static final String NEW_DEMAND = "/listings/new?kind=DEMAND";
    private static final String LONG_PROBLEM = "目前采用液态电解质，软包电芯循环两百次后界面阻抗翻倍，容量掉得快，希望循环五百次后阻抗增幅小于 20%。";

    @Autowired
    TestClient client;

    @Autowired
    TestAccounts accounts;

    @Test
    void whatIsWrittenIsKeptAndComesBackUntilItIsSent() {
        TestBrowser firm = client.browser(accounts.firmMember());
        HttpResponse<String> kept = firm.submit(NEW_DEMAND, "/listings/writing", form("软包电芯阻抗写到一半"));
        assertThat(kept.body()).contains("已自动保存", "没有期限", "id=\"coach\"");
        assertThat(firm.get(NEW_DEMAND).body()).contains("value=\"软包电芯阻抗写到一半\"", "自动保存的内容");
        assertThat(firm.get("/listings/new?kind=RESULT").body()).doesNotContain("写到一半");
        assertThat(client.browser(accounts.firmMember()).get(NEW_DEMAND).body()).doesNotContain("写到一半");

        assertThat(firm.submit(NEW_DEMAND, "/listings", form("软包电芯阻抗写完了")).statusCode())
                .isEqualTo(302);
        assertThat(firm.get(NEW_DEMAND).body()).doesNotContain("写到一半", "自动保存的内容");
    }

    @Test
    void whatIsNotWantedAnyMoreIsDiscarded() {
        TestBrowser firm = client.browser(accounts.firmMember());
        firm.submit(NEW_DEMAND, "/listings/writing", form("不要了的内容"));
        firm.submit(NEW_DEMAND, "/listings/writing/discard", Map.of("kind", "DEMAND"));
        assertThat(firm.get(NEW_DEMAND).body()).doesNotContain("不要了的内容");
    }

    @Test
    void whatAFormSendsOfItselfAfterItEndedIsThrownAway() {
        TestBrowser firm = client.browser(accounts.firmMember());
        for (String end : List.of("/listings", "/listings/writing/discard")) {
            Map<String, String> form = form("迟到的自动保存");
            form.put("writing", UUID.randomUUID().toString());
            assertThat(firm.submit(NEW_DEMAND, "/listings/writing", form).body())
                    .contains("已自动保存");
            firm.submit(NEW_DEMAND, end, form);

            HttpResponse<String> late = firm.submit(NEW_DEMAND, "/listings/writing", form);
            assertThat(late.statusCode()).isEqualTo(200);
            assertThat(late.body()).contains("id=\"coach\"").doesNotContain("已自动保存");
            assertThat(firm.get(NEW_DEMAND).body()).doesNotContain("迟到的自动保存");
        }

        firm.submit(NEW_DEMAND, "/listings/writing", form("下一条需求"));
        assertThat(firm.get(NEW_DEMAND).body()).contains("value=\"下一条需求\"");
    }

    @Test
    void aFormKeepsItsNameUntilItIsSent() {
        TestBrowser firm = client.browser(accounts.firmMember());
        Map<String, String> form = form("名字不变");
        String name = UUID.randomUUID().toString();
        form.put("writing", name);
        for (String button : List.of("preview", "add")) {
            form.put("button", button);
            assertThat(firm.submit(NEW_DEMAND, "/listings", form).body())
                    .as(button)
                    .contains("name=\"writing\" value=\"" + name + "\"");
        }
        form.put("title", "");
        form.put("button", "publish");
        HttpResponse<String> refused = firm.submit(NEW_DEMAND, "/listings", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("name=\"writing\" value=\"" + name + "\"");
    }

    @Test
    void aNearDuplicateIsPointedOutOnceAndThenPublished() {
        TestBrowser firm = client.browser(accounts.firmMember());
        assertThat(firm.submit(NEW_DEMAND, "/listings", form("软包电芯界面阻抗控制技术")).statusCode())
                .isEqualTo(302);

        Map<String, String> again = form("软包电芯界面阻抗控制方法");
        HttpResponse<String> asked = firm.submit(NEW_DEMAND, "/listings", again);
        assertThat(asked.statusCode()).isEqualTo(409);
        assertThat(asked.body()).contains("几乎相同", "软包电芯界面阻抗控制技术", "name=\"duplicatesSeen\"");

        again.put("duplicatesSeen", "true");
        assertThat(firm.submit(NEW_DEMAND, "/listings", again).statusCode()).isEqualTo(302);
        assertThat(client.browser(accounts.firmMember())
                        .submit(NEW_DEMAND, "/listings", again)
                        .statusCode())
                .as("what others post is nobody's duplicate")
                .isEqualTo(302);
    }

    @Test
    void nothingThatTellsAnAnonymousOwnerIsPublished() {
        Actor actor = accounts.firmMember();
        TestBrowser firm = client.browser(actor);
        Map<String, String> form = form("软包电芯界面阻抗控制");
        form.put("anonymous", "true");
        form.put("summary", "详情请联系 13800138000");

        HttpResponse<String> refused = firm.submit(NEW_DEMAND, "/listings", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"summary-error\"", "是电话号码");

        form.put("button", "save");
        HttpResponse<String> draft = firm.submit(NEW_DEMAND, "/listings", form);
        assertThat(draft.statusCode()).as("a draft may hold anything").isEqualTo(302);
        String page = draft.headers().firstValue("Location").orElseThrow().replaceAll(".*(/listings/)", "$1");
        firm.submit("/listings", page + "/publish", Map.of("revision", "1"));
        assertThat(client.browser(null).get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void programsAskTheCoachToo() {
        client.api(accounts.firmMember())
                .post()
                .uri("/api/v1/listings/advice")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Requests.json(Requests.demand()))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[?(@.code=='deadline')].severity")
                .isEqualTo("MINOR");
    }

    private static Map<String, String> form(String title) {
        return new HashMap<>(Map.of(
                "kind", "DEMAND", "title", title, "demand.problem", LONG_PROBLEM, "industries", "NEW_MATERIALS"));
    }
}
