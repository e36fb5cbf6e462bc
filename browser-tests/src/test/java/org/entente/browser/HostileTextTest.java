package org.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Text of articles is shown and never run, and the page reaches nothing outside itself. */
class HostileTextTest extends PageTest {
    private static final Path PAGE = Browser.page("hostile", Samples.hostile(), 3);

    @BeforeEach
    void open() {
        browser.requests();
        browser.open(PAGE, "");
    }

    @Test
    void nothingOfItRuns() {
        browser.all("#list .statement").forEach(browser::click);
        browser.click("#findings a.row");
        browser.until("return document.activeElement.id === 'statements-head'");
        browser.click("#list .statement");
        assertThat(browser.js("return window.ran === undefined")).isEqualTo(true);
        assertThat(browser.all("img, iframe, object, embed, [onload], [onerror], a[href^='javascript']"))
                .isEmpty();
        assertThat(browser.all("script")).hasSize(2);
    }

    @Test
    void itIsShownAsText() {
        assertThat(text("#list li:first-child .text"))
                .contains("</script><script>window.ran=1</script><img src=x onerror=window.ran=2>")
                .contains("javascript:window.ran=5")
                .contains("\uFFFD")
                .doesNotContain("\u0000")
                .doesNotContain("\u202E");
        assertThat(browser.all("#list li:first-child bdi")).isNotEmpty();
    }

    @Test
    void aTokenWithoutAnEndWraps() {
        browser.click(browser.all("#list .statement").get(1));
        assertThat(text(".passage blockquote")).contains("x".repeat(Samples.LONG_TOKEN));
        for (int width : new int[] {1280, 400}) {
            browser.width(width);
            assertThat((Long) browser.js("return document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
        }
        browser.width(1280);
    }

    @Test
    void theBrowserAsksForNothingButThePage() {
        browser.all("#list .statement").forEach(browser::click);
        List<String> asked = browser.requests();
        assertThat(asked)
                .isNotEmpty()
                .allMatch(url -> url.startsWith("file:///") && url.contains("report.html")
                        || url.startsWith("data:")
                        || url.startsWith("about:"));
        assertThat(
                        browser.js(
                                "return performance.getEntriesByType('resource').filter(e => !e.name.startsWith('data:')).length"))
                .isEqualTo(0L);
    }

    @Test
    void thePolicyStopsRequestsAndScripts() {
        Object outcome = browser.async(
                "const done = arguments[arguments.length - 1]; const stopped = [];"
                        + "document.addEventListener('securitypolicyviolation', e => stopped.push(e.effectiveDirective));"
                        + "const tries = [() => fetch('https://news.example/'), () => new WebSocket('wss://news.example/'),"
                        + " () => { const i = new Image(); i.src = 'https://news.example/i.png'; },"
                        + " () => { const f = document.createElement('iframe'); f.src = 'https://news.example/'; document.body.append(f); },"
                        + " () => { const b = document.createElement('style'); b.textContent = '* { color: red }'; document.body.append(b); },"
                        + " () => { const s = document.createElement('script'); s.src = 'https://news.example/s.js'; },"
                        + " () => { document.body.innerHTML += '<b onclick=window.ran=8>x</b>'; }];"
                        + "Promise.allSettled(tries.map(async t => t())).then(() => setTimeout(() => done(stopped.join(' ')), 300));");
        assertThat(String.valueOf(outcome))
                .contains("connect-src", "img-src", "frame-src", "style-src-elem", "require-trusted-types-for");
        assertThat(browser.js("return window.ran === undefined")).isEqualTo(true);
    }
}
