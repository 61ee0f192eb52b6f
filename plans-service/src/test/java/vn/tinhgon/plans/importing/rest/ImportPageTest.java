package vn.tinhgon.plans.importing.rest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class ImportPageTest {

    private static Chromium chromium;
    private final PlansApi planner = PlansApi.as("planner");
    private final List<String> errors = new ArrayList<>();
    @Inject RegistryCopy registry;
    private JsonPath read;
    private UUID plan;
    private BrowserContext context;
    private Page page;

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void a_planner_opens_the_page() {
        // Where the service listens is known from the first test on.
        if (chromium == null) {
            chromium = Chromium.start(RestAssured.port);
        }
        SampleProvince.tell(registry);
        read = planner.importSample();
        plan = read.getUUID("planId");
        open("vi-VN");
    }

    @AfterEach
    void nothing_failed_in_the_browser() {
        if (context != null) {
            context.close();
        }

        assertThat(errors).isEmpty();
    }

    @Test
    void the_page_comes_without_data_and_lets_no_foreign_script_run() {
        given().get("/imports/" + read.getString("id"))
                .then()
                .statusCode(200)
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'; script-src 'self'"),
                                not(containsString("unsafe"))))
                .body(not(containsString("{{")))
                .body(not(containsString("Hậu Giang")));
    }

    @Test
    void the_document_stands_beside_what_was_read_in_vietnamese() {
        assertThat(page).hasTitle("Đối chiếu văn bản đã nhập");
        assertThat(page.locator("#lines")).containsText("LỘ TRÌNH VÀ PHÂN CÔNG THỰC HIỆN");
        assertThat(page.locator("#tasks details")).hasCount(read.getList("tasks").size());
        assertThat(page.locator("#finding-list button")).hasCount(read.getList("findings").size());
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/import-page.png")));
    }

    @Test
    void who_prefers_english_reads_english() {
        context.close();
        open("en-GB");

        assertThat(page).hasTitle("Imported document");
        assertThat(accept("Accept into the draft")).isEnabled();
    }

    @Test
    void a_task_shows_its_words_in_the_document() {
        task("III.9").click();

        var quoted = page.locator("#lines .quoted").first();
        assertThat(quoted)
                .hasId("line-" + read.getInt("tasks.find { it.ref == 'III.9' }.quote.line"));
        assertThat(quoted).isInViewport();
        assertThat(quoted).containsText("9. ");
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target/import-page-task.png")));
    }

    @Test
    void findings_are_gone_through_by_keys() {
        var current = page.locator("#finding-list [aria-current]");

        page.keyboard().press("Alt+ArrowDown");
        assertThat(current).hasText(page.locator("#finding-list button").first().textContent());
        page.keyboard().press("Alt+ArrowDown");
        assertThat(current).hasText(page.locator("#finding-list button").nth(1).textContent());
        page.keyboard().press("Alt+ArrowUp");
        page.keyboard().press("Alt+ArrowUp");
        assertThat(current).hasText(page.locator("#finding-list button").last().textContent());
    }

    @Test
    void the_plan_is_downloaded_as_a_word_file() {
        var file =
                page.waitForDownload(
                        () ->
                                page.getByRole(
                                                AriaRole.BUTTON,
                                                new Page.GetByRoleOptions()
                                                        .setName("Tải văn bản Word"))
                                        .click());

        assertThat(file.suggestedFilename()).endsWith("-kh-tu-du-thao.docx");
    }

    @Test
    void a_planner_corrects_with_the_keyboard_and_accepts() {
        task("III.1").focus();
        page.keyboard().press("Enter");
        form("III.1").waitFor();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Control+A");
        page.keyboard().type("Giảm đầu mối");
        page.keyboard().press("Enter");

        assertThat(status()).hasText("Đã lưu.");
        assertThat(task("III.1")).isFocused();
        assertThat(form("III.1").locator(".as-read").first())
                .containsText("Đã đọc: Giảm số tổ chức");
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target/import-page-corrected.png")));
        accept("Chấp nhận vào dự thảo").click();
        assertThat(status()).hasText("Đã chấp nhận vào dự thảo kế hoạch.");
        assertThat(planner.tasks(plan).get("III.1")).containsEntry("title", "Giảm đầu mối");
    }

    @Test
    void agencies_and_deadlines_are_put_right() {
        task("III.2").click();
        var form = form("III.2");
        form.getByLabel("Thời hạn").fill("trước ngày 15/7/2018");
        form.getByLabel("Vai trò").first().selectOption("LEAD");
        form.getByLabel("Thời hạn").press("Enter");

        assertThat(status()).hasText("Đã lưu.");
        var corrected = planner.imported(read.getString("id")).jsonPath();
        assertThat(corrected.getString("tasks.find { it.ref == 'III.2' }.deadline.due"))
                .isEqualTo("2018-07-15");
        assertThat(corrected.getString("tasks.find { it.ref == 'III.2' }.assignments[0].role"))
                .isEqualTo("LEAD");
        assertThat(corrected.getMap("original.tasks['III.2']")).hasSize(2);
    }

    @Test
    void a_task_is_dropped_and_taken_back() {
        task("III.2").click();
        form("III.2").getByText("Bỏ", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#task-III\\.2")).hasCount(0);

        page.getByLabel("Lấy lại III.2").click();

        assertThat(page.locator("#task-III\\.2")).hasCount(1);
        assertThat(planner.imported(read.getString("id")).jsonPath().getMap("original")).isEmpty();
    }

    @Test
    void what_is_refused_is_said_and_nothing_is_lost() {
        task("III.1").click();
        var deadline = form("III.1").getByLabel("Thời hạn");
        deadline.fill("khi nào rảnh");
        deadline.press("Enter");

        assertThat(status()).containsText("khi nào rảnh");
        assertThat(deadline).hasValue("khi nào rảnh");
        errors.removeIf(error -> error.contains("400"));
    }

    @Test
    void a_plan_in_force_is_only_looked_at() {
        planner.settleSample(read);
        planner.issue(plan).then().statusCode(200);
        page.reload();

        assertThat(status()).hasText("Kế hoạch không còn là dự thảo; chỉ xem.");
        assertThat(accept("Chấp nhận vào dự thảo")).isDisabled();
        task("III.1").click();
        assertThat(form("III.1").getByLabel("Thời hạn")).isDisabled();
    }

    @Test
    void all_that_can_be_used_has_a_name() {
        task("III.1").click();
        var nameless =
                page.evaluate(
                        """
                        [...document.querySelectorAll('input, textarea, select, button, form, section')]
                          .filter(e => !(e.labels?.length || e.getAttribute('aria-label') || e.getAttribute('aria-labelledby') || e.textContent.trim()))
                          .map(e => e.outerHTML)""");

        assertThat((List<?>) nameless).isEmpty();
    }

    private void open(String locale) {
        context = chromium.context(locale);
        page = context.newPage();
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        errors.add(message.text());
                    }
                });
        page.onPageError(errors::add);
        page.navigate(Chromium.ORIGIN + "/imports/" + read.getString("id"));
        page.fill("#username", "planner");
        page.fill("#password", "planner");
        page.keyboard().press("Enter");
        page.locator("#tasks details").first().waitFor();
    }

    private Locator task(String ref) {
        return page.locator("#task-" + ref.replace(".", "\\.") + " > summary");
    }

    private Locator form(String ref) {
        return page.getByRole(
                AriaRole.FORM, new Page.GetByRoleOptions().setName(ref).setExact(true));
    }

    private Locator status() {
        return page.getByRole(AriaRole.STATUS);
    }

    private Locator accept(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
