package org.entente.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import org.entente.report.Report;
import org.entente.report.ReportOptions;
import org.entente.report.ReportWriter;
import org.entente.report.write.HtmlReport;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, and the page in it. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(20);

    private final ChromeDriver driver;

    Browser() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("browser.binary", "/usr/bin/chromium"));
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1280,900", "--lang=en");
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of(System.getProperty("browser.driver", "/usr/bin/chromedriver"))
                        .toFile())
                .build();
        driver = new ChromeDriver(service, options);
    }

    /** The report as a page, written to a folder of that name. */
    static Path page(String name, Report report, int excerpt) {
        try {
            Path folder = Files.createDirectories(
                    Path.of(System.getProperty("browser.pages", "target/pages")).resolve(name));
            ReportWriter writer = new HtmlReport();
            writer.write(report, new ReportOptions(excerpt), folder);
            return folder.resolve("report.html");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a page afresh, with the part of the address behind the number sign. */
    void open(Path page, String hash) {
        driver.get("about:blank");
        driver.get(page.toAbsolutePath().toUri() + hash);
        until("return performance.getEntriesByName('entente-ready').length === 1");
    }

    /** Opens a page whose script does not run. */
    void bare(Path page) {
        driver.get("about:blank");
        driver.get(page.toAbsolutePath().toUri().toString());
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** What an expression in the page comes to. */
    Object js(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    Object async(String script) {
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        return driver.executeAsyncScript(script);
    }

    /** Waits until a script returns true. */
    void until(String condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Boolean.TRUE.equals(js(condition))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Never came true: " + condition);
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    void click(String selector) {
        click(one(selector));
    }

    void click(WebElement element) {
        js("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
        new Actions(driver).moveToElement(element).click().perform();
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Presses the tab key until an element has the focus. */
    void tabTo(String selector) {
        for (int i = 0; i < 200; i++) {
            if (Boolean.TRUE.equals(js("return document.activeElement.matches(arguments[0])", selector))) {
                return;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("The tab key never leads to " + selector);
    }

    /** Whether the element with the focus fits a selector. */
    boolean focused(String selector) {
        return Boolean.TRUE.equals(js("return document.activeElement.matches(arguments[0])", selector));
    }

    void back() {
        driver.navigate().back();
    }

    String address() {
        return driver.getCurrentUrl();
    }

    void width(int pixels) {
        driver.manage().window().setSize(new Dimension(pixels, 900));
        devtools(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows the page as on paper, or in the colors of the dark. */
    void media(String media, String scheme) {
        devtools(
                "Emulation.setEmulatedMedia",
                Map.of("media", media, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    byte[] pdf() {
        return Base64.getDecoder()
                .decode((String) devtools("Page.printToPDF", Map.of()).get("data"));
    }

    Map<String, Object> devtools(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    /** The addresses that the browser has asked for since the last call. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message -> message.replaceFirst("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    void screenshot(Path file) throws IOException {
        Files.write(file, Base64.getDecoder().decode((String)
                devtools("Page.captureScreenshot", Map.of("captureBeyondViewport", true))
                        .get("data")));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
