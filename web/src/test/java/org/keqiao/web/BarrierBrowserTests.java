package org.keqiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** That the look for barriers sees them: it stands behind most of what the browser tests claim. */
class BarrierBrowserTests extends BrowserTest {

    @Test
    void plantedBarriersAreFoundOnAPageThatHasNone() {
        Page page = window();
        page.navigate("/login");
        assertThat(barriers(page)).isEmpty();

        page.evaluate("""
                () => document.querySelector('main').insertAdjacentHTML('beforeend',
                    '<img src="/favicon.svg"><input name="unlabelled"><p id="pale">看不清</p><h6>跳级</h6><button></button>')""");
        page.evaluate("() => document.querySelector('#pale').style.cssText = 'color: #ccc; background: #fff'");
        page.evaluate("() => document.documentElement.removeAttribute('lang')");
        assertThat(barriers(page))
                .extracting(barrier -> barrier.replaceFirst(":.*", ""))
                .contains("image-alt", "label", "color-contrast", "heading-order", "button-name", "html-has-lang");
        page.context().close();
    }
}
