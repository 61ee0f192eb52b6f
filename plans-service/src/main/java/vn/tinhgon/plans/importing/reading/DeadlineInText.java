package vn.tinhgon.plans.importing.reading;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import vn.tinhgon.plans.deadline.Deadline;
import vn.tinhgon.plans.deadline.DeadlineKind;
import vn.tinhgon.plans.deadline.Unstated;
import vn.tinhgon.plans.deadline.reading.DeadlineReader;

/**
 * Finds the deadline in the sentences of a task: what stands in brackets at the end of one, or a
 * firm limit. Periods and dates that only belong to the subject are none.
 */
final class DeadlineInText {

    private static final Pattern BRACKET =
            Pattern.compile("\\((?<inner>[^()]{3,400})\\)(?=\\s*(?:[.;:/,]|$|\\n))");

    private static final Pattern ABOUT_TIME =
            Pattern.compile(
                    "(?iu)(?:.*(?<!\\p{L}))?(?:thực hiện|hoàn thành|chậm nhất|trước|xong|trong (?:năm|quý|tháng|ngày)|từ (?:năm|quý|tháng|ngày)|kể từ|ngay sau|sau khi|khi (?:có|được|Trung ương|cấp)|theo (?:lộ trình|kế hoạch|tiến độ)|thường xuyên|thời gian|thời hạn|định kỳ|hằng|hàng|quý|tháng|đến (?:hết|năm|tháng|quý|ngày))(?!\\p{L}).*");

    private static final Pattern CITED =
            Pattern.compile(
                    "(?:số )?(?<!\\d)\\d{1,6}\\p{Ll}?(?:/\\d{4})?\\s?[-/]\\s?(?!(?:Quý|Tháng|Năm|Ngày|Giai)(?!\\p{L}))\\p{Lu}\\p{L}*(?:\\s?[-/]\\s?\\p{L}+\\d*){0,4}(?:,? ngày \\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4})?");

    private static final String CALENDAR =
            "(?:(?:ngày )?0?\\d{1,2}(?= (?:hằng|hàng|mỗi|của (?:hằng|hàng|mỗi)))|ngày \\d{1,2}(?:\\s?[/.-]\\s?\\d{1,2}(?:\\s?[/.-]\\s?\\d{4})?| tháng \\d{1,2}(?: năm \\d{4})?)|\\d{1,2} tháng \\d{1,2} năm \\d{4}|\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4}"
                    + "|(?:đầu |cuối |giữa |hết )?(?:tháng \\d{1,2}(?:\\s?[/-]\\s?\\d{4}| năm \\d{4})?|\\d{1,2}/\\d{4}|quý (?:IV|I{1,3}|[1-4])(?:(?:,| và) (?:IV|I{1,3}))*(?:\\s?[/-]\\s?\\d{4}|,? năm \\d{4}| \\d{4})?|năm \\d{4})|(?:ngày )?thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)|0?6 tháng (?:đầu|cuối) năm(?: \\d{4})?)";

    /** "17 giờ 00, ngày …", "16 giờ thứ Năm" */
    private static final String HOUR =
            "(?:\\d{1,2} ?(?:giờ|h|g)(?: ?\\d{2})?(?: phút)?,? (?:các )?)?";

    private static final String REST =
            "(?:,? (?:và )?những năm tiếp theo| (?:hằng|hàng|mỗi) (?:tuần|tháng|quý|năm)|(?: và)? các năm tiếp theo)?";

    private static final Pattern LIMIT =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:(?:hoàn thành|hoàn tất|xong)(?=:? (?:quý|tháng|năm|ngày) \\w)|(?:chậm nhất|muộn nhất)(?: là)?(?: đến| vào| trong| trước| hết| ngày)*"
                            + "|(?:hoàn thành|xong|hoàn tất|kết thúc)(?: (?!số)\\p{L}+){0,8}?,? (?:vào|trong|trước|đến|ngay trong)(?: hết| ngày| cuối)*"
                            + "|trước|xong trong|trong|đến hết|thời hạn|thời gian[^.;()]{0,40}?|vào(?= ngày \\d{1,2} (?:hằng|hàng|mỗi) ))\\s+(?:thời điểm )?"
                            + HOUR
                            + CALENDAR
                            + "(?:(?:,| và|,? đến| -| –) "
                            + CALENDAR
                            + "){0,3}"
                            + REST);

    private static final Pattern BEGINNING =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:thực hiện|áp dụng|triển khai|bắt đầu)(?: thống nhất| thực hiện| đồng loạt| hoạt động)? (?:kể )?từ (?:nhiệm kỳ \\d{4}\\s?[-–]\\s?\\d{4}|"
                            + CALENDAR
                            + ")(?:,? (?:đến|và hoàn thành)[^.;()]{0,30}?"
                            + CALENDAR
                            + ")?");

    /** "… kể từ ngày 01/12/2024." at the end of a sentence. */
    private static final Pattern FROM_THEN_ON =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:kể từ|bắt đầu từ|từ) " + CALENDAR + "(?=\\s*(?:[.;(]|$))");

    /** "Đến cuối năm 2019 cơ bản hoàn thành": the word for the end may come last. */
    private static final Pattern UNTIL =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:đến|vào)(?: hết)? "
                            + CALENDAR
                            + "(?=,? (?:cơ bản |phải )?(?:hoàn thành|hoàn tất|xong)(?!\\p{L}))");

    /** "Từ ngày 01/4/2025 đến ngày 10/4/2025: …": the steps of a timetable. */
    private static final Pattern STEP =
            Pattern.compile(
                    "(?iu)^(?:(?:từ|trước|trong|vào|đến|chậm nhất)(?: hết)? )?"
                            + CALENDAR
                            + "(?:(?: đến| [-–])(?: hết)? "
                            + CALENDAR
                            + ")?\\s*:\\s*(?=\\p{L})");

    /** The act of another body at the end of a clause: "… khi Trung ương có hướng dẫn." */
    private static final Pattern ACT_OF_ANOTHER =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?<!đến |trước |từ )(?:ngay )?(?:sau )?khi (?:có|được|Trung ương|cấp|Quốc hội|Chính phủ|Bộ|Ban|Tỉnh|Thành|Huyện|Quận|Thị|UBND|HĐND)(?!\\p{L})[^.;,()]{0,100}?"
                            + "(?:hướng dẫn|chủ trương|quy định|quyết định|phê duyệt|nghị định|nghị quyết|kết luận|văn bản|ban hành|cho phép|đồng ý)(?!\\p{L})[^.;()]{0,60}(?=\\s*(?:[.;]|$))");

    /** "…; thực hiện thường xuyên." */
    private static final Pattern ALWAYS =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:thực hiện|duy trì|tiến hành) thường xuyên(?:, liên tục)?(?=\\s*(?:[.;]|$))");

    /** "… theo lộ trình của Trung ương." */
    private static final Pattern PACE_OF_ANOTHER =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})theo (?:đúng )?(?:lộ trình|tiến độ)(?: chung)? của [^.;,()]{3,60}(?=\\s*(?:[.;]|$))");

    private static final Pattern AFTER =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:(?:chậm nhất|trong (?:thời hạn|thời gian|vòng)|(?:theo )?lộ trình)(?: là)?(?: trong)? \\d{1,3}(?: \\([^)]*\\))? (?:ngày|tháng|tuần|năm)(?: làm việc)?,? (?:kể từ|tính từ|sau|từ)[^.;()]{5,150}|ngay sau khi[^.;()]{5,150})");

    /** "Hàng tháng, tổng hợp báo cáo trước ngày 25" */
    private static final Pattern EACH_TIME =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:định kỳ )?(?:hằng|hàng|mỗi) (?:tuần|tháng|quý|năm)[^.;]{0,150} (?:trước|vào|chậm nhất)(?: là)? ngày \\d{1,2}(?![\\d/])");

    /** Figures that a plan is measured against, or that a reader compares with. */
    private static final Pattern COMPARED =
            Pattern.compile(
                    "(?iu)(?:so với|số liệu|(?:được|đã|văn bản|quy định|quyết định) ban hành)(?:(?! (?:về|gửi|cho|qua) )[^.;,]){0,30}$");

    /** What a stretch of time is said of; a limit says until when it is to be done. */
    private static final Pattern OF_A_PERIOD =
            Pattern.compile(
                    "(?iu)(?:nhiệm kỳ|thời kỳ|đại hội|(?<!báo cáo |tổng hợp |hình, |hình và )(?:kết quả|tình hình))(?:(?! (?:về|gửi|cho|qua) )[^.;,]){0,30}$");

    private static final Pattern FIRM =
            Pattern.compile(
                    "(?iu)(?:hoàn thành|xong|hoàn tất|kết thúc|chậm nhất|muộn nhất|trước|thời).*");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern AGAIN =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:định kỳ|(?:hằng|hàng|mỗi) (?:tuần|tháng|quý|năm))(?!\\p{L})[^.;]*$");

    private static final int LONGEST_COMPARISON = 60;
    private static final int LONGEST_CLAUSE = 200;

    private final DeadlineReader reader;

    DeadlineInText(DeadlineReader reader) {
        this.reader = reader;
    }

    Deadline read(String text) {
        return step(text)
                .or(() -> bracketed(text))
                .or(() -> inSentences(text))
                .orElseGet(() -> new Unstated(""));
    }

    /** Who does what stands after the day of a step. */
    static String withoutDay(String text) {
        return STEP.matcher(text).replaceFirst("");
    }

    private Optional<Deadline> step(String text) {
        return first(STEP, text).map(reader::read).filter(d -> d.kind() != DeadlineKind.NONE);
    }

    private Optional<Deadline> bracketed(String text) {
        return BRACKET.matcher(text)
                .results()
                .filter(found -> ABOUT_TIME.matcher(found.group("inner")).matches())
                .map(found -> reader.read(said(text, found.start("inner"), found.end("inner"))))
                .filter(deadline -> deadline.kind() != DeadlineKind.NONE)
                .reduce((_, last) -> last);
    }

    private Optional<Deadline> inSentences(String text) {
        var bare = CITED.matcher(text).replaceAll("");
        var limits =
                LIMIT.matcher(bare).results().filter(found -> !isCompared(bare, found)).toList();
        var once = limits.stream().filter(limit -> !recurs(bare, limit)).toList();
        var chosen = once.isEmpty() ? limits : once;
        var firm = chosen.stream().filter(limit -> FIRM.matcher(limit.group()).matches()).toList();
        return Optional.of(firm.isEmpty() ? chosen : firm)
                .filter(found -> !found.isEmpty())
                .map(found -> found.stream().map(limit -> said(bare, limit.start(), limit.end())))
                .map(found -> found.collect(joining("; ")))
                .or(() -> first(UNTIL, bare))
                .or(() -> first(AFTER, bare))
                .or(() -> first(BEGINNING, bare))
                .or(() -> beginning(bare))
                .or(() -> first(EACH_TIME, bare))
                .or(() -> first(ACT_OF_ANOTHER, bare))
                .or(() -> first(PACE_OF_ANOTHER, bare))
                .or(() -> first(ALWAYS, bare))
                .map(reader::read)
                .filter(deadline -> deadline.kind() != DeadlineKind.NONE);
    }

    private static boolean recurs(String text, MatchResult limit) {
        return AGAIN.matcher(said(text, limit.start(), limit.end())).find();
    }

    /** "Hằng năm, báo cáo kết quả trước ngày 15/12": the limit comes again with what it limits. */
    private static String said(String text, int start, int end) {
        var limit = text.substring(start, end);
        if (YEAR.matcher(limit).find()) {
            return limit;
        }
        var again = AGAIN.matcher(text).region(Math.max(0, start - LONGEST_CLAUSE), start);
        return again.find() ? text.substring(again.start(), end) : limit;
    }

    private static Optional<String> beginning(String text) {
        return FROM_THEN_ON
                .matcher(text)
                .results()
                .filter(found -> !isCompared(text, found))
                .map(MatchResult::group)
                .findFirst();
    }

    private static boolean isCompared(String text, MatchResult limit) {
        return endsBefore(limit, COMPARED, text)
                || !FIRM.matcher(limit.group()).matches() && endsBefore(limit, OF_A_PERIOD, text);
    }

    private static boolean endsBefore(MatchResult limit, Pattern words, String text) {
        var at = limit.start();
        return words.matcher(text).region(Math.max(0, at - LONGEST_COMPARISON), at).find();
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).findFirst();
    }

    static List<String> limits(String text) {
        return LIMIT.matcher(text).results().map(MatchResult::group).toList();
    }
}
