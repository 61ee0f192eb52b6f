package vn.tinhgon.plans.importing.reading.restructuring;

import static vn.tinhgon.plans.importing.reading.restructuring.Names.END;
import static vn.tinhgon.plans.importing.reading.restructuring.Rule.when;

import java.util.List;

/** The forms of words for a change, the more telling first: what one has read no other reads. */
final class Rules {

    /** Conversion turns "trưởng" into "trường" and "chuyển" into "chuyên". */
    static final String POST =
            "(?:bí thư|phó bí thư|tr[ưu][ởờ]ng (?:ban|phòng|thôn|ấp|bản|công an|khu)|chủ tịch|phó chủ tịch|giám đốc|chủ nhiệm|chánh (?:văn phòng|thanh tra)|người đứng đầu|tổ tr[ưu][ởờ]ng|viện tr[ưu][ởờ]ng|thủ tr[ưu][ởờ]ng|hiệu tr[ưu][ởờ]ng|tổng biên tập)(?!\\p{L})";

    static final String HOLDS =
            "(?:đồng thời (?:là|làm|giữ chức(?: vụ| danh)?)|kiêm(?: nhiệm)?(?: chức danh| giữ chức)?|làm)";
    private static final String MOVE = "(?:điều )?(?:chuy[ểêe]n giao|chuy[ểêe]n|bàn giao)";

    /** Before the name of what comes of it, and not "Thành ủy" or "thành phố". */
    private static final String INTO =
            "(?<!hoàn )thành(?! (?:ủy|uỷ|phố|đoàn|viên|phần|lập)(?!\\p{L}))";

    private static final String CALLED =
            "(?:lấy tên(?: gọi)?(?: mới)?(?: là)?|(?:với )?tên gọi(?: mới)?(?: sau (?:khi )?(?:hợp nhất|sáp nhập|sắp xếp))?(?: là|:)?)";

    static final String FUNCTIONS =
            "(?:chức năng, nhiệm vụ|chức năng và nhiệm vụ|nhiệm vụ, quyền hạn|chức năng|nhiệm vụ)";

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
                            Meanings::endedPilot),
                    when(
                            "thành lập(?: mới)?\\s+(?<out>[^.;]+?)\\s+trên cơ sở\\s+(?<basis>[^.;]+?)"
                                    + end(),
                            Meanings::establishedOn),
                    when(
                            "(?<verb>sáp nhập|sát nhập|nhập|hợp nhất)\\s+(?<in>[^.;]+?)\\s+vào\\s+(?<into>[^.;]+?)"
                                    + "(?:,? (?:và )?"
                                    + CALLED
                                    + "|,? (?:và )?đổi tên thành|\\s+(?:để )?thành lập|,? (?:và )?"
                                    + INTO
                                    + ")\\s+(?<out>.+?)"
                                    + END,
                            Meanings::mergedUnderNewName),
                    when(
                            "(?:sáp nhập|sát nhập|nhập|hợp nhất)\\s+(?<in>[^.;]+?)\\s+vào\\s+(?<out>.+?)"
                                    + END,
                            found ->
                                    Meanings.change(
                                            StatedKind.ABSORB,
                                            Names.list(found.group("in")),
                                            Names.list(found.group("out")))),
                    when(
                            "(?<verb>hợp nhất|sáp nhập|sát nhập|nhập)\\s+(?<in>[^.;]+?)\\s+(?:,? ?(?:và )?"
                                    + CALLED
                                    + "|để thành lập|để hình thành|để thành|hình thành|thành lập|"
                                    + INTO
                                    + ")\\s+(?<out>.+?)"
                                    + END,
                            Meanings::merged),
                    when(
                            "đổi tên\\s+(?<in>[^.;]+?)\\s+" + INTO + "\\s+(?<out>.+?)" + END,
                            found ->
                                    Meanings.change(
                                            StatedKind.RENAME,
                                            Names.single(found.group("in")),
                                            Names.single(found.group("out")))),
                    when(
                            "chia\\s+(?<in>[^.;]+?)\\s+" + INTO + "\\s+(?<out>.+?)" + END,
                            found ->
                                    Meanings.change(
                                            StatedKind.DIVIDE,
                                            Names.single(found.group("in")),
                                            Names.list(found.group("out")))),
                    when(
                            "tách\\s+(?<out>[^.;]+?)\\s+(?:ra khỏi|khỏi|từ)\\s+(?<in>.+?)" + END,
                            found ->
                                    Meanings.change(
                                            StatedKind.SEPARATE,
                                            Names.list(found.group("in")),
                                            Names.list(found.group("out")))),
                    when(
                            "(?<verb>sắp xếp)\\s+(?<in>[^.;]+?\\s(?:và|với)\\s[^.;]+?)\\s+(?:hình thành|"
                                    + INTO
                                    + ")\\s+(?<out>.+?)"
                                    + END,
                            Meanings::merged),
                    when(
                            "(?:nhất thể h(?:óa|oá)|hợp nhất)(?: các)? chức danh\\s+(?<a>"
                                    + POST
                                    + "[^.;,()]{0,80}?)\\s+(?:và|với|-|–)\\s+(?<b>"
                                    + POST
                                    + ".{0,100}?)(?=,|"
                                    + END.substring(3),
                            Meanings::concurrent),
                    when("(?<verb>hợp nhất|sáp nhập)\\s+(?<in>.+?)" + END, Meanings::merged),
                    when(
                            "(?:hoạt động|tổ chức(?: bộ máy)?) của\\s+(?<in>[^.;]+?)\\s+theo hướng\\s+"
                                    + MOVE
                                    + "\\s+(?<what>[^.;]+?)\\s+(?:cho|về|sang)\\s+(?<out>.+?)"
                                    + END,
                            Meanings::transferred),
                    when(
                            MOVE
                                    + "\\s+(?!(?:một số |toàn bộ |các )?"
                                    + FUNCTIONS
                                    + ")(?:nguyên trạng\\s+)?(?<in>[^.;]+?)\\s+(?:từ [^.;]+? )?(?:về|sang)(?: trực thuộc| thuộc| cho)?\\s+(?<out>.+?)"
                                    + END,
                            Meanings::reparented),
                    when(
                            "đưa\\s+(?<in>[^.;]+?)\\s+(?:về )?trực thuộc\\s+(?<out>.+?)" + END,
                            Meanings::reparented),
                    when(
                            MOVE
                                    + "\\s+(?:nguyên trạng\\s+)?(?<in>[^.;]+?)\\s+(?:từ [^.;]+? )?(?:về|sang|cho)\\s+(?<out>[^.;]+?)\\s+quản lý(?!\\p{L})",
                            Meanings::reparented),
                    when(
                            MOVE
                                    + "\\s+(?:một số |toàn bộ |các )?"
                                    + FUNCTIONS
                                    + "\\s*(?:quản lý nhà nước )?(?:về |đối với )?(?<what>[^.;]*?)\\s*(?:từ|của)\\s+(?<in>[^.;]+?)\\s+(?:về|sang|cho|đến|tới|qua|vào)\\s+(?<out>.+?)"
                                    + END,
                            Meanings::transferred),
                    when(
                            "tiếp nhận(?: thêm)?\\s+(?:một số |toàn bộ |các )?"
                                    + FUNCTIONS
                                    + "\\s*(?:quản lý nhà nước )?(?:về |đối với )?(?<what>[^.;]*?)\\s*(?:từ|của)\\s+(?<in>.+?)"
                                    + END,
                            Meanings::received),
                    when(
                            "(?:giải thể|bãi bỏ|không (?:duy trì|tổ chức))\\s+(?<in>.+?)" + END,
                            found -> Meanings.ended(StatedKind.DISSOLVE, found)),
                    when(
                            "(?:kết thúc|chấm dứt)(?: toàn bộ)?(?: sự)?(?: tổ chức và)? hoạt động(?: của| đối với)?\\s+(?<in>.+?)"
                                    + END,
                            found -> Meanings.ended(StatedKind.TERMINATE, found)),
                    when(
                            "(?<a>"
                                    + POST
                                    + "[^.;,()]{0,80}?)\\s+"
                                    + HOLDS
                                    + "\\s+(?<b>"
                                    + POST
                                    + ".{0,100}?)(?=,|"
                                    + END.substring(3),
                            Meanings::concurrent),
                    when(
                            "(?<out>văn phòng [^.;,]{2,60}?)\\s+phục vụ chung\\s+(?<in>.+?)(?=, (?:đảm|bảo)|"
                                    + END.substring(3),
                            found ->
                                    Meanings.change(
                                            StatedKind.SHARED_SERVICE,
                                            Names.single(found.group("in")),
                                            Names.single(found.group("out")))),
                    when(
                            "(?:tổ chức lại|sắp xếp lại|chuyển đổi)\\s+(?<in>[^.;]+?)(?:\\s+"
                                    + INTO
                                    + "\\s+(?<out>.+?))?"
                                    + END,
                            Meanings::reorganised),
                    when(
                            "(?:thành lập(?: mới)?|(?<!thành )lập(?= (?:đảng|chi) bộ)|tổ chức(?= bộ phận| tổ (?:công tác|giúp việc)))\\s+(?<out>.+?)"
                                    + END,
                            Meanings::established));

    private Rules() {}

    private static String end() {
        return "(?=\\s*(?:[.;()\\n]|$)|,? (?:đồng thời|bảo đảm|đảm bảo|trực thuộc|theo|trước|kể từ|từ ngày|để)(?!\\p{L}))";
    }
}
