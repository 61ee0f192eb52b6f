package vn.tinhgon.plans.importing.rest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The page of an import as a planner sees it who has logged in. */
final class OpenedPage {

    /** The password is typed once; later pages are opened as by who comes back to them. */
    private static String loggedIn;

    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    private OpenedPage(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
    }

    static OpenedPage of(String imported, String locale) {
        var opened = new OpenedPage(Chromium.running().context(locale, loggedIn));
        opened.listen();
        opened.page.navigate(Chromium.ORIGIN + "/imports/" + imported);
        if (loggedIn == null) {
            opened.logIn();
        }
        opened.page.locator("#tasks details").first().waitFor();
        loggedIn = opened.context.storageState();
        return opened;
    }

    private void logIn() {
        page.fill("#username", "planner");
        page.fill("#password", "planner");
        page.keyboard().press("Enter");
    }

    private void listen() {
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        errors.add(message.text());
                    }
                });
        page.onPageError(errors::add);
        page.onDialog(dialog -> dialog.accept());
    }

    /** Closes it and tells what failed in the browser. */
    List<String> close() {
        context.close();
        return errors;
    }

    /** A refusal is written to the browser's console too. */
    void expectRefusal(int status) {
        errors.removeIf(error -> error.contains(" " + status + " "));
    }

    Page page() {
        return page;
    }

    void press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    void write(String text) {
        page.keyboard().type(text);
    }

    Locator at(String selector) {
        return page.locator(selector);
    }

    /** The head of a row, such as task-III.1 or targets-0. */
    Locator row(String id) {
        return page.locator("#" + id.replace(".", "\\.") + " > summary");
    }

    Locator task(String ref) {
        return row("task-" + ref);
    }

    /** Opens a row and answers its form. */
    Locator opened(String id) {
        row(id).click();
        var form = page.locator("#" + id.replace(".", "\\.") + " form");
        form.waitFor();
        return form;
    }

    Locator form(String name) {
        return page.getByRole(
                AriaRole.FORM, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator status() {
        return page.getByRole(AriaRole.STATUS);
    }

    void hasSaved() {
        assertThat(status()).hasText("Đã lưu.");
    }

    void photograph(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target/import-page", name + ".png")));
    }

    static Locator.GetByLabelOptions exact() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    static Locator.GetByTextOptions textExactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
