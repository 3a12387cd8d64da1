package org.keqiao.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.web.BrowserTest;
import org.keqiao.web.account.Actor;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of an import, in a real browser. */
class ImportBrowserTests extends BrowserTest {

    private static final String ROWS = """
            类别,编号,标题,摘要,产业领域
            需求,D-1,寻求软包电芯界面阻抗控制方案,循环两百次后界面阻抗翻倍,新材料
            ,R-1,硫化物固态电解质粉体的公斤级制备,室温离子电导率 6 mS/cm,新材料
            成果,R-2,滚动轴承早期故障的声发射诊断,包络谱与残差网络,航空航天
            """;

    @Autowired
    ImportStory story;

    @ParameterizedTest
    @CsvSource({"1280, zh-CN, LIGHT, 成果 2 行", "390, en, DARK, Result: 2 rows"})
    void theKindsOfTheRowsStandBesideTheProgress(int width, String language, ColorScheme colours, String results) {
        Actor researcher = accounts.researcher();
        ImportView done = story.imported(researcher, "成果与需求汇总表.csv", ROWS.getBytes(StandardCharsets.UTF_8), false);
        Page page = window(width, language, colours);
        signIn(page, researcher);
        page.navigate("/imports/" + done.id());
        check(page, "import-" + width);
        assertThat(page.locator(".kq-import-state").innerText()).contains(results);
        page.navigate("/imports");
        check(page, "imports-" + width);
        page.context().close();
    }

    /** One look that fails must not be the last. */
    @Test
    void aRunningImportIsFollowedToItsEndThoughALookFails() {
        Actor researcher = accounts.researcher();
        ImportView done = story.imported(researcher, "成果与需求汇总表.csv", ROWS.getBytes(StandardCharsets.UTF_8), false);
        story.setBack(done.id());
        Page page = window(390, "zh-CN", ColorScheme.LIGHT);
        signIn(page, researcher);
        page.navigate("/imports/" + done.id());
        check(page, "import-running");
        assertThat(page.locator(".kq-import-state").innerText())
                .contains("正在处理")
                .doesNotContain("刷新进度");
        AtomicInteger looks = new AtomicInteger();
        page.route("**/imports/" + done.id(), route -> {
            if (looks.getAndIncrement() == 0) {
                route.abort();
            } else {
                route.resume();
            }
        });
        page.waitForCondition(() -> looks.get() > 1);
        story.finish(done.id());
        page.locator(".kq-import-state").getByText("已完成").waitFor();
        page.context().close();
    }

    private void check(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
        assertThat(barriers(page)).as(name).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name + " scrolls sideways")
                .isEqualTo(true);
    }
}
