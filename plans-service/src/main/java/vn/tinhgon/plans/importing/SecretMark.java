package vn.tinhgon.plans.importing;

import java.util.Optional;
import java.util.regex.Pattern;

import vn.tinhgon.platform.text.VietnameseText;

/**
 * The mark of a state secret: documents that bear it are refused (Luật Bảo vệ bí mật nhà nước). It
 * is a line of its own, "Độ mật: …", or stands in capitals somewhere in the letterhead, whose cells
 * and stamps a conversion may have run together.
 */
final class SecretMark {

    private static final int LONGEST = 100;
    private static final int LETTERHEAD = 40;
    private static final Pattern LINE =
            Pattern.compile(
                    "\\P{L}*(?:(?:độ|mức(?: độ)?) mật\\P{L}*)?(?:tối |tuyệt )?mật\\P{L}*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** In "BẢO VỆ BÍ MẬT NHÀ NƯỚC" or "BAN CƠ YẾU, MẬT MÃ" it is a part of another word. */
    private static final Pattern STAMP =
            Pattern.compile(
                    "(?<!\\p{L})(?<!(?:BÍ|BẢO|CƠ|ĐỘ|HẠ|THÂN) )(?:TỐI |TUYỆT )?MẬT(?!\\p{L})(?! (?:MÃ|VỤ|ĐỘ|KHẨU|NGHỊ|THƯ|ONG|DANH|PHỤC|THIẾT|ƯỚC|BÁO|ĐÀM|THÁM)(?!\\p{L}))");

    private SecretMark() {}

    static void mustNotBeOn(String text) {
        text.lines()
                .filter(line -> line.length() < LONGEST)
                .map(VietnameseText::normalise)
                .filter(LINE.asMatchPredicate())
                .findFirst()
                .or(() -> stamp(text))
                .ifPresent(
                        mark -> {
                            throw new DocumentSecret(mark);
                        });
    }

    private static Optional<String> stamp(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .limit(LETTERHEAD)
                .filter(line -> line.length() < 10 * LONGEST)
                .map(VietnameseText::normalise)
                .flatMap(line -> STAMP.matcher(line).results())
                .map(found -> found.group())
                .findFirst();
    }
}
