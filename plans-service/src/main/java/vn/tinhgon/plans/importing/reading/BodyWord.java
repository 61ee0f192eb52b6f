package vn.tinhgon.plans.importing.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import vn.tinhgon.platform.text.VietnameseText;

/** The words with which the name of a body begins. */
final class BodyWord {

    /**
     * So short that they also occur within names: they count with a capital letter, or before one
     * ("sở Tài chính").
     */
    private static final Set<String> SHORT =
            Set.of(
                    "ban", "báo", "bộ", "cục", "đài", "đoàn", "hội", "phòng", "quỹ", "sở", "tổ",
                    "trường", "viện", "vụ", "ubnd", "hđnd", "mttq", "ubmttq", "tand", "vksnd",
                    "lđlđ", "bhxh", "bcđ");

    /**
     * Folded; the plural does not begin a body before what a body manages ("… và các khu công
     * nghiệp").
     */
    private static final Pattern LONG =
            Pattern.compile(
                    "(?:cac(?! khu| cum| cong trinh| du an)|uy ban|hoi dong|van phong|co quan|don vi|thuong truc"
                            + "|ban (?:thuong vu|can su|chi dao|quan ly|to chuc|chap hanh)"
                            + "|dang (?:uy|doan|bo)|chi bo|(?:tinh|thanh|thi|huyen|quan|cap|xa|phuong) uy"
                            + "|(?:tinh|thanh|thi|huyen|quan|xa) doan|chi cuc|tong cuc|cong an|bo (?:chi huy|tu lenh)|quan khu"
                            + "|toa an|vien kiem sat|thanh tra|kho bac|bao hiem xa hoi|ngan hang|trung tam|chinh phu|quoc hoi"
                            + "|mat tran to quoc|lien (?:doan|hiep|minh)|hiep hoi|tong cong ty|cong ty|tap doan"
                            + "|hoc vien|dai hoc|benh vien|tap chi|to chuc|chu tich|thu truong)(?: .*)?");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private BodyWord() {}

    static boolean begins(String words) {
        return LONG.matcher(VietnameseText.fold(words)).matches() || beginsShort(words);
    }

    /** Whether there is nothing but one such word: a kind of body and not a body. */
    static boolean isAlone(String words) {
        var folded = VietnameseText.fold(words);
        return SHORT.contains(words.toLowerCase(Locale.ROOT))
                || folded.matches("co quan|don vi|to chuc");
    }

    private static boolean beginsShort(String words) {
        var parts = SPACE.split(words, 3);
        return SHORT.contains(parts[0].toLowerCase(Locale.ROOT))
                && (isCapital(parts[0]) || parts.length > 1 && isCapital(parts[1]));
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}
