package vn.tinhgon.plans.importing.reading.agencies;

import java.util.regex.Pattern;

import vn.tinhgon.platform.text.VietnameseText;

/** A name under which many bodies are meant, or any of a kind: they act, but none answers alone. */
final class Generic {

    private static final Pattern MANY =
            Pattern.compile(
                    "(?:.* )?(?<!khoi )(?:cac|nhung|tung|moi)(?: .*)?|.*\\b(?:cap (?:huyen|xa|co so|tinh)|dia phuong|lien quan)\\b.*|.*,.*(?:uy|xa|phuong)"
                            + "|(?:co quan|don vi|cap uy|to chuc dang|chi bo|dang bo|huyen uy|thanh uy|thi uy|dang uy|dang doan|ban can su dang|nguoi dung dau|thu truong|can bo|doanh nghiep|dong chi)(?: (?:co so|truc thuoc.*|don vi|co quan))?"
                            + "|(?:thu truong|nguoi dung dau|lanh dao) (?:co quan|don vi).*");

    /** One committee for all of them: "Đảng ủy các cơ quan Đảng tỉnh". */
    private static final Pattern ONE =
            Pattern.compile("(?:dang (?:uy|bo)|chi (?:uy|bo)) cac co quan dang(?: .*)?");

    private Generic() {}

    static boolean isMeantBy(String name) {
        var folded = VietnameseText.fold(name);
        return MANY.matcher(folded).matches() && !ONE.matcher(folded).matches()
                || name.contains(", ") && name.matches(".*(?:huyện ủy|huyện uỷ|thị ủy|thành ủy).*");
    }
}
