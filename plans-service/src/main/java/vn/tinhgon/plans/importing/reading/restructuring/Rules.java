package vn.tinhgon.plans.importing.reading.restructuring;

import static vn.tinhgon.plans.importing.reading.restructuring.Names.END;
import static vn.tinhgon.plans.importing.reading.restructuring.Rule.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.tinhgon.plans.importing.reading.agencies.BodyWord;
import vn.tinhgon.plans.importing.reading.restructuring.Rule.Change;

/** The forms of words for a change, the more telling first: what one has read no other reads. */
final class Rules {

    /** Conversion turns "trưởng" into "trường" and "chuyển" into "chuyên". */
    private static final String POST =
            "(?:bí thư|phó bí thư|tr[ưu][ởờ]ng (?:ban|phòng|thôn|ấp|bản|công an|khu)|chủ tịch|phó chủ tịch|giám đốc|chủ nhiệm|chánh (?:văn phòng|thanh tra)|người đứng đầu|tổ tr[ưu][ởờ]ng|viện tr[ưu][ởờ]ng|hiệu tr[ưu][ởờ]ng|tổng biên tập)(?!\\p{L})";

    private static final String HOLDS =
            "(?:đồng thời (?:là|làm|giữ chức(?: vụ| danh)?)|kiêm(?: nhiệm)?(?: chức danh| giữ chức)?|làm)";
    private static final String MOVE = "(?:điều )?(?:chuy[ểêe]n giao|chuy[ểêe]n|bàn giao)";
    private static final String FUNCTIONS =
            "(?:chức năng, nhiệm vụ|chức năng và nhiệm vụ|nhiệm vụ, quyền hạn|chức năng|nhiệm vụ)";

    private static final Pattern WHOLE =
            Pattern.compile(
                    "(?iu)(?:"
                            + FUNCTIONS
                            + ")(?:, tổ chức bộ máy)? của\\s+(?<name>.+?)(?=,? (?:và )?(?:tiếp nhận )?"
                            + FUNCTIONS
                            + "|$)");
    private static final Pattern PART_OF =
            Pattern.compile(
                    "(?iu)(?:về\\s+(?<what>.+?)\\s+)?từ\\s+(?<name>.+?)(?=,? (?:và )?(?:tiếp nhận )?"
                            + FUNCTIONS
                            + "|$)");
    private static final Pattern JOINING =
            Pattern.compile(
                    "(?iu)^(?:việc )?(?:hợp nhất|sáp nhập|sát nhập|nhập|sắp xếp|tổ chức lại|chuyển đổi|chuyển|kiện toàn|nâng cấp)(?:,? (?:và )?(?:tổ chức lại|hợp nhất|sáp nhập|nguyên trạng))*\\s+");

    private static final Pattern TAKING_OVER =
            Pattern.compile("(?iu),?\\s(?:và )?(?:đồng thời )?(?:tiếp nhận|" + FUNCTIONS + ")");
    private static final int LONGEST_NAME = 90;

    static final List<Rule> ALL =
            List.of(
                    when(
                            "(?:kết thúc|chấm dứt|thôi|dừng)(?: việc)?(?: thực hiện)?(?: việc)?(?: thực hiện)?(?: thí điểm)?(?: mô hình| thí điểm)(?: thí điểm)?\\s+(?<name>"
                                    + POST
                                    + "[^.;]{0,80}?\\s+"
                                    + HOLDS
                                    + "\\s+"
                                    + POST
                                    + ".+?|.+?)"
                                    + END,
                            Rules::endedPilot),
                    when(
                            "thành lập(?: mới)?\\s+(?<out>[^.;]+?)\\s+trên cơ sở\\s+(?<basis>[^.;]+?)"
                                    + end(),
                            Rules::establishedOn),
                    when(
                            "(?:sáp nhập|sát nhập|nhập|hợp nhất)\\s+(?<in>[^.;]+?)\\s+vào\\s+(?<out>.+?)"
                                    + END,
                            found ->
                                    change(
                                            StatedKind.ABSORB,
                                            Names.list(found.group("in")),
                                            Names.list(found.group("out")))),
                    when(
                            "(?<verb>hợp nhất|sáp nhập|sát nhập|nhập)\\s+(?<in>[^.;]+?)\\s+(?:và lấy tên là|lấy tên là|để thành lập|để hình thành|để thành|hình thành|thành lập|(?<!hoàn )thành)\\s+(?<out>.+?)"
                                    + END,
                            Rules::merged),
                    when(
                            "đổi tên\\s+(?<in>[^.;]+?)\\s+thành\\s+(?<out>.+?)" + END,
                            found ->
                                    change(
                                            StatedKind.RENAME,
                                            Names.single(found.group("in")),
                                            Names.single(found.group("out")))),
                    when(
                            "chia\\s+(?<in>[^.;]+?)\\s+thành\\s+(?<out>.+?)" + END,
                            found ->
                                    change(
                                            StatedKind.DIVIDE,
                                            Names.single(found.group("in")),
                                            Names.list(found.group("out")))),
                    when(
                            "tách\\s+(?<out>[^.;]+?)\\s+(?:ra khỏi|khỏi|từ)\\s+(?<in>.+?)" + END,
                            found ->
                                    change(
                                            StatedKind.SEPARATE,
                                            Names.list(found.group("in")),
                                            Names.list(found.group("out")))),
                    when("(?<verb>hợp nhất|sáp nhập)\\s+(?<in>.+?)" + END, Rules::merged),
                    when(
                            "(?:hoạt động|tổ chức(?: bộ máy)?) của\\s+(?<in>[^.;]+?)\\s+theo hướng\\s+"
                                    + MOVE
                                    + "\\s+(?<what>[^.;]+?)\\s+(?:cho|về|sang)\\s+(?<out>.+?)"
                                    + END,
                            Rules::transferred),
                    when(
                            MOVE
                                    + "\\s+(?:nguyên trạng\\s+)?(?<in>[^.;]+?)\\s+(?:từ [^.;]+? )?(?:về|sang)(?: trực thuộc| thuộc| cho)\\s+(?<out>.+?)"
                                    + END,
                            Rules::reparented),
                    when(
                            MOVE
                                    + "\\s+(?:một số |toàn bộ |các )?"
                                    + FUNCTIONS
                                    + "\\s*(?:quản lý nhà nước )?(?:về |đối với )?(?<what>[^.;]*?)\\s*(?:từ|của)\\s+(?<in>[^.;]+?)\\s+(?:về|sang|cho|đến|tới|qua|vào)\\s+(?<out>.+?)"
                                    + END,
                            Rules::transferred),
                    when(
                            "tiếp nhận(?: thêm)?\\s+(?:một số |toàn bộ |các )?"
                                    + FUNCTIONS
                                    + "\\s*(?:quản lý nhà nước )?(?:về |đối với )?(?<what>[^.;]*?)\\s*(?:từ|của)\\s+(?<in>.+?)"
                                    + END,
                            Rules::received),
                    when(
                            "(?:giải thể|bãi bỏ|không (?:duy trì|tổ chức))\\s+(?<in>.+?)" + END,
                            found -> ended(StatedKind.DISSOLVE, found)),
                    when(
                            "(?:kết thúc|chấm dứt)(?: toàn bộ)?(?: sự)?(?: tổ chức và)? hoạt động(?: của| đối với)?\\s+(?<in>.+?)"
                                    + END,
                            found -> ended(StatedKind.TERMINATE, found)),
                    when(
                            "(?<a>"
                                    + POST
                                    + "[^.;,()]{0,80}?)\\s+"
                                    + HOLDS
                                    + "\\s+(?<b>"
                                    + POST
                                    + ".{0,100}?)(?=,|"
                                    + END.substring(3),
                            Rules::concurrent),
                    when(
                            "(?<out>văn phòng [^.;,]{2,60}?)\\s+phục vụ chung\\s+(?<in>.+?)(?=, (?:đảm|bảo)|"
                                    + END.substring(3),
                            found ->
                                    change(
                                            StatedKind.SHARED_SERVICE,
                                            Names.single(found.group("in")),
                                            Names.single(found.group("out")))),
                    when(
                            "(?:tổ chức lại|sắp xếp lại|chuyển đổi)\\s+(?<in>[^.;]+?)(?:\\s+thành\\s+(?<out>.+?))?"
                                    + END,
                            Rules::reorganised),
                    when(
                            "(?:thành lập(?: mới)?|tổ chức(?= bộ phận| tổ (?:công tác|giúp việc)))\\s+(?<out>.+?)"
                                    + END,
                            Rules::established));

    private Rules() {}

    private static String end() {
        return "(?=\\s*(?:[.;()\\n]|$)|,? (?:đồng thời|bảo đảm|đảm bảo|trực thuộc|theo|trước|kể từ|từ ngày|để)(?!\\p{L}))";
    }

    private static Optional<Change> change(
            StatedKind kind, List<String> inputs, List<String> outputs) {
        return Stream.concat(inputs.stream(), outputs.stream()).anyMatch(BodyWord::begins)
                ? Optional.of(Change.of(kind, inputs, outputs))
                : Optional.empty();
    }

    private static Optional<Change> endedPilot(MatchResult found) {
        var posts = found.group("name").split("(?iu)\\s+" + HOLDS + "\\s+(?=" + POST + ")", 2);
        return Optional.of(
                posts.length == 2
                        ? Change.ofPosts(
                                StatedKind.END_PILOT,
                                List.of(Names.one(posts[0]), Names.one(posts[1])))
                        : Change.of(
                                StatedKind.END_PILOT,
                                Names.single(found.group("name")),
                                List.of()));
    }

    private static Optional<Change> merged(MatchResult found) {
        var kind =
                found.group("verb").equalsIgnoreCase("hợp nhất")
                        ? StatedKind.CONSOLIDATE
                        : StatedKind.ABSORB;
        var outputs =
                found.namedGroups().containsKey("out")
                        ? Names.single(found.group("out"))
                        : List.<String>of();
        return change(kind, Names.list(found.group("in")), outputs);
    }

    /**
     * What a new body takes over whole ends; what it takes over a part of goes on, unless nothing
     * else is named.
     */
    private static Optional<Change> establishedOn(MatchResult found) {
        var basis = found.group("basis");
        var inputs = new ArrayList<String>();
        var functions = new ArrayList<String>();
        var joined = JOINING.matcher(basis);
        if (joined.find()) {
            inputs.addAll(Names.list(basis.substring(joined.end())));
        } else if (BodyWord.begins(basis)) {
            inputs.addAll(Names.list(TAKING_OVER.split(basis, 2)[0]));
        } else {
            WHOLE.matcher(basis)
                    .results()
                    .forEach(whole -> inputs.addAll(Names.list(whole.group("name"))));
            var parts = PART_OF.matcher(basis).results().toList();
            parts.stream()
                    .map(part -> part.group("what"))
                    .filter(what -> what != null)
                    .forEach(functions::add);
            if (inputs.isEmpty()) {
                parts.forEach(part -> inputs.addAll(Names.list(part.group("name"))));
            }
        }
        return change(StatedKind.ESTABLISH, inputs, Names.single(found.group("out")))
                .map(change -> change.with(functions));
    }

    private static Optional<Change> transferred(MatchResult found) {
        var what = Names.one(found.group("what"));
        return Optional.of(
                Change.of(
                                StatedKind.TRANSFER_FUNCTION,
                                Names.single(found.group("in")),
                                Names.single(found.group("out")))
                        .with(what.isEmpty() ? List.of() : List.of(what)));
    }

    private static Optional<Change> received(MatchResult found) {
        return Optional.of(
                Change.of(StatedKind.TRANSFER_FUNCTION, Names.single(found.group("in")), List.of())
                        .with(Names.single(found.group("what"))));
    }

    private static Optional<Change> reparented(MatchResult found) {
        var moved = Names.list(found.group("in"));
        return moved.stream().allMatch(BodyWord::begins)
                ? Optional.of(
                        Change.of(StatedKind.REPARENT, moved, Names.single(found.group("out"))))
                : Optional.empty();
    }

    private static Optional<Change> ended(StatedKind kind, MatchResult found) {
        return change(kind, Names.list(found.group("in")), List.of());
    }

    private static Optional<Change> concurrent(MatchResult found) {
        return Optional.of(
                Change.ofPosts(
                        StatedKind.CONCURRENT_POST,
                        List.of(Names.one(found.group("a")), Names.one(found.group("b")))));
    }

    private static Optional<Change> reorganised(MatchResult found) {
        var inputs = Names.list(found.group("in"));
        if (!inputs.stream()
                .allMatch(name -> BodyWord.begins(name) && name.length() < LONGEST_NAME)) {
            return Optional.empty();
        }
        return change(
                StatedKind.REORGANIZE,
                inputs,
                found.group("out") == null ? inputs : Names.single(found.group("out")));
    }

    private static Optional<Change> established(MatchResult found) {
        var name = Names.one(found.group("out"));
        return BodyWord.begins(name) || name.startsWith("bộ phận")
                ? Optional.of(Change.of(StatedKind.ESTABLISH, List.of(), List.of(name)))
                : Optional.empty();
    }
}
