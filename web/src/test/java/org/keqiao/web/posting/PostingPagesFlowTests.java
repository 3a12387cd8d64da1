package org.keqiao.web.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** Posting and looking after listings with forms alone, as without JavaScript. */
@WebFlowTest
class PostingPagesFlowTests {

    private static final String NEW_DEMAND = "/listings/new?kind=DEMAND";

    @Autowired
    TestClient client;

    @Autowired
    TestAccounts accounts;

    @Test
    void aDemandIsPostedByTheFormAndReadByEverybody() {
        TestBrowser firm = client.browser(accounts.firmMember());
        String page = published(firm, demand());

        assertThat(firm.get(page).body()).contains("已发布，几秒内可被搜索到", "修改");
        String seen = client.browser(null).get(page).body();
        assertThat(seen)
                .contains("软包电芯界面阻抗控制", "≥ 3.5", "mS/cm", "今天确认有效", "\"@type\":\"Demand\"")
                .doesNotContain("内部成本", "/edit");
        assertThat(client.browser(null).get(page + "?lang=en").body()).contains("Confirmed today", "Must be met");
    }

    @Test
    void mistakesStandBesideTheirFieldsAndInputIsKept() {
        TestBrowser firm = client.browser(accounts.firmMember());
        Map<String, String> form = demand();
        form.put("title", "");
        form.put("demand.budgetMin", "80");
        form.put("demand.budgetMax", "50");
        form.put("demand.indicators[0].value", "三点五");

        HttpResponse<String> answer = firm.submit(NEW_DEMAND, "/listings", form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("有 3 处需要修改", "id=\"title-error\"", "id=\"demand.budgetMax-error\"", "此项必填")
                .contains("value=\"三点五\"", "循环两百次后界面阻抗翻倍", "value=\"80\"");
    }

    @Test
    void rowsOfIndicatorsComeAndGoWithoutScript() {
        TestBrowser firm = client.browser(accounts.firmMember());
        Map<String, String> form = demand();
        form.put("button", "add");
        String added = firm.submit(NEW_DEMAND, "/listings", form).body();
        assertThat(added).contains("demand.indicators[2].name", "value=\"室温离子电导率\"");

        form.put("button", "remove-0");
        String removed = firm.submit(NEW_DEMAND, "/listings", form).body();
        assertThat(removed).contains("value=\"内部成本\"").doesNotContain("value=\"室温离子电导率\"", "demand.indicators[1]");
    }

    @Test
    void aPreviewSavesNothing() {
        Actor actor = accounts.firmMember();
        TestBrowser firm = client.browser(actor);
        Map<String, String> form = demand();
        form.put("button", "preview");
        form.put("anonymous", "true");

        String page = firm.submit(NEW_DEMAND, "/listings", form).body();
        assertThat(page).contains("尚未保存", "class=\"kq-trl\"", "匿名单位");
        assertThat(page.substring(page.indexOf("id=\"preview\""), page.indexOf("<form class=\"kq-form")))
                .contains("室温离子电导率")
                .doesNotContain("内部成本");
        assertThat(firm.get("/listings").body()).contains("还没有发布");
    }

    @Test
    void aDraftIsPublishedFromOnesOwnListings() {
        TestBrowser firm = client.browser(accounts.firmMember());
        Map<String, String> form = demand();
        form.put("button", "save");
        String page = published(firm, form);
        assertThat(client.browser(null).get(page).statusCode()).isEqualTo(404);
        assertThat(firm.get("/listings").body()).contains("草稿", page + "/publish");

        firm.submit("/listings", page + "/publish", Map.of("revision", "1"));
        assertThat(client.browser(null).get(page).statusCode()).isEqualTo(200);
        firm.submit("/listings", page + "/confirm", Map.of("revision", "2"));
        firm.submit("/listings", page + "/withdraw", Map.of("revision", "3", "reason", "已解决"));
        HttpResponse<String> gone = client.browser(null).get(page);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("该信息已下线", "BJ-D-").doesNotContain("软包电芯", "已解决");
    }

    @Test
    void aStaleFormOverwritesNothing() {
        Organisation firm = accounts.firm();
        TestBrowser one = client.browser(accounts.person(Role.FIRM_MEMBER, firm.id()));
        String page = published(one, demand());
        Map<String, String> edit = demand();
        edit.put("revision", "1");
        edit.put("title", "先保存的标题");
        assertThat(one.submit(page + "/edit", page + "/edit", edit).statusCode())
                .isEqualTo(302);

        TestBrowser two = client.browser(accounts.person(Role.FIRM_MEMBER, firm.id()));
        edit.put("title", "后保存的标题");
        HttpResponse<String> conflict = two.submit(page + "/edit", page + "/edit", edit);

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("他人已经保存了第 2 版", "后保存的标题");
        assertThat(two.get(page).body()).contains("先保存的标题");
    }

    @Test
    void textsCannotBreakOutOfThePage() {
        TestBrowser firm = client.browser(accounts.firmMember());
        Map<String, String> form = demand();
        form.put("title", "</script><script>alert(1)</script>");
        String page = published(firm, form);

        assertThat(client.browser(null).get(page).body()).doesNotContain("<script>alert", "</script><script>");
    }

    @Test
    void strangersCannotOpenTheEditor() {
        String page = published(client.browser(accounts.firmMember()), demand());
        assertThat(client.browser(accounts.firmMember()).get(page + "/edit").statusCode())
                .isEqualTo(404);
    }

    private static String published(TestBrowser browser, Map<String, String> form) {
        HttpResponse<String> answer = browser.submit(NEW_DEMAND, "/listings", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/listings/"));
    }

    static Map<String, String> demand() {
        return new HashMap<>(Map.ofEntries(
                Map.entry("kind", "DEMAND"),
                Map.entry("title", "软包电芯界面阻抗控制"),
                Map.entry("demand.problem", "软包电芯循环两百次后界面阻抗翻倍，容量掉得快。"),
                Map.entry("industries", "NEW_MATERIALS"),
                Map.entry("readiness", "TRL5"),
                Map.entry("demand.indicators[0].name", "室温离子电导率"),
                Map.entry("demand.indicators[0].operator", "AT_LEAST"),
                Map.entry("demand.indicators[0].value", "3.5"),
                Map.entry("demand.indicators[0].unit", "mS/cm"),
                Map.entry("demand.indicators[0].hard", "true"),
                Map.entry("demand.indicators[0].disclosed", "true"),
                Map.entry("demand.indicators[1].name", "内部成本"),
                Map.entry("demand.indicators[1].operator", "AT_MOST"),
                Map.entry("demand.indicators[1].value", "120"),
                Map.entry("demand.indicators[1].unit", "元"),
                Map.entry("demand.indicators[1].disclosed", "false")));
    }
}
