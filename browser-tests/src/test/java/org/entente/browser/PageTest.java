package org.entente.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A test on a page in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PageTest {
    Browser browser = new Browser();

    @BeforeAll
    void size() {
        browser.width(1280);
    }

    @BeforeEach
    void plain() {
        browser.media("screen", "light");
    }

    @AfterAll
    void quit() {
        browser.close();
    }

    String text(String selector) {
        return browser.one(selector).getText();
    }

    /** How many statements the page says that it lists. */
    int count() {
        String said = text("#count");
        return said.startsWith("No statement")
                ? 0
                : Integer.parseInt(said.replaceFirst(" .*", "").replace(",", ""));
    }

    static Path page(String name) {
        return Browser.page(name, Samples.sized(120), 1);
    }
}
