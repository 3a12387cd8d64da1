package org.keqiao.web.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keqiao.web.BrowserTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.inbox.PairingStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Introductions, comparison, ledger, dashboard and desk in a real browser: usable with any ability, on a phone too. */
class IntroductionBrowserTests extends BrowserTest {

    private static final Path PICTURES = Path.of("target", "screenshots");

    @Autowired
    PairingStory story;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyPageIsAccessibleAndFitsAPhone() {
        Actor university = accounts.researcher();
        Actor firm = accounts.firmMember();
        UUID demand = story.post(firm, "DEMAND", "寻求高导热封装材料，热导率不低于 5 W/(m·K)", false);
        UUID result = story.post(university, "RESULT", "石墨烯改性高导热封装胶的中试制备", false);
        express(university, demand, result);
        express(accounts.researcher(), demand, null);
        String id = jdbc.sql("SELECT id::text FROM introduction WHERE demand_id = :demand AND result_id = :result")
                .param("demand", demand)
                .param("result", result)
                .query(String.class)
                .single();

        Page desk = window(1280, "zh-CN", ColorScheme.LIGHT);
        signIn(desk, firm);
        desk.navigate("/listings/" + demand + "/interests");
        desk.fill("#criteria", "技术指标 60\n价格 40");
        desk.click("form[action$='/criteria'] button");
        check(desk, "/listings/" + demand + "/interests", "interests");
        check(desk, "/introductions", "board");
        assertThat(desk.evaluate("""
                () => [...document.querySelectorAll('.kq-board li')].filter(card => card.getBoundingClientRect().right
                    > card.closest('section').getBoundingClientRect().right + 1).length"""))
                .as("cards that are wider than their column")
                .isEqualTo(0);
        check(desk, "/introductions?state=INTERESTED", "list");
        assertThat(desk.title()).startsWith("有意向");
        check(desk, "/introductions/" + id, "introduction");
        check(desk, "/ledger", "ledger");
        desk.context().close();

        Page reviewer = window(390, "zh-CN", ColorScheme.LIGHT);
        signIn(reviewer, firm);
        check(reviewer, "/listings/" + demand + "/interests", "interests-phone");
        BoundingBox total = reviewer.locator(".kq-triage-total").first().boundingBox();
        assertThat(total.x + total.width)
                .as("the total is seen without scrolling a frame")
                .isLessThanOrEqualTo(390);
        reviewer.context().close();

        Page phone = window(390, "en", ColorScheme.DARK);
        signIn(phone, university);
        check(phone, "/introductions?lang=en", "board-phone");
        check(phone, "/introductions/" + id, "introduction-phone");
        check(phone, "/listings/" + demand + "/interest", "interest-phone");
        check(phone, "/ledger", "ledger-phone");
        phone.context().close();

        for (int width : List.of(1280, 390)) {
            Page coordinator = window(width, width == 390 ? "en" : "zh-CN", ColorScheme.LIGHT);
            signIn(coordinator, accounts.coordinator());
            check(coordinator, "/dashboard", "dashboard-" + width);
            check(coordinator, "/desk", "desk-" + width);
            check(coordinator, "/listings/" + demand + "/interest", "interest-for-" + width);
            check(coordinator, "/listings/" + demand + "/interest?organisation=nobody", "interest-refused-" + width);
            coordinator.context().close();
        }
    }

    @Test
    void thePageSaysWhereTheTwoStand() {
        Actor university = accounts.researcher();
        Actor firm = accounts.firmMember();
        UUID demand = story.post(firm, "DEMAND", "寻求高导热封装材料", false);
        UUID result = story.post(university, "RESULT", "石墨烯改性高导热封装胶", false);
        express(university, demand, result);
        String one = "/introductions/"
                + jdbc.sql("SELECT id::text FROM introduction WHERE demand_id = :demand")
                        .param("demand", demand)
                        .query(String.class)
                        .single();

        Page first = window();
        signIn(first, university);
        first.navigate(one);
        assertThat(first.locator("#form-close summary").innerText()).isEqualTo("结束引荐");
        agree(first);
        assertThat(first.locator("main [role=status]").innerText()).isEqualTo("已同意。");
        first.context().close();

        Page second = window();
        signIn(second, firm);
        second.navigate(one);
        assertThat(second.locator("#form-close summary").innerText()).isEqualTo("婉拒");
        agree(second);
        assertThat(second.locator("main [role=status]").innerText()).startsWith("双方都已同意");
        second.click("#form-sign summary");
        second.fill("#form-sign [name=amount]", "五十");
        second.click("#form-sign button");
        assertThat(second.locator("#form-sign").innerText()).contains("“五十”不是数字", "不带单位");
        second.context().close();
    }

    private static void agree(Page page) {
        page.fill("#form-agree [name='contact.name']", "王工");
        page.fill("#form-agree [name='contact.phone']", "010-62780000");
        page.check("#form-agree [name=consent]");
        page.click("#form-agree button");
        page.locator("main [role=status]").waitFor();
    }

    private void express(Actor actor, UUID listing, @Nullable UUID own) {
        client.api(actor)
                .post()
                .uri("/api/v1/introductions")
                .body(Map.of("listingId", listing, "ownListingId", Objects.toString(own, ""), "note", "我们有中试线，可以送样。"))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private void check(Page page, String address, String name) {
        page.navigate(address);
        assertThat(barriers(page)).as(address).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling of " + address)
                .isTrue();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }
}
