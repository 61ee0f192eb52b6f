package vn.tinhgon.plans.importing;

import java.util.regex.Pattern;

import vn.tinhgon.platform.text.VietnameseText;

/**
 * A line that is nothing but the mark of a state secret, alone or as "Độ mật: …": such documents
 * are refused (Luật Bảo vệ bí mật nhà nước).
 */
final class SecretMark {

    private static final int LONGEST = 100;
    private static final Pattern MARK =
            Pattern.compile(
                    "\\P{L}*(?:độ mật\\P{L}*)?(?:tối |tuyệt )?mật\\P{L}*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SecretMark() {}

    static void mustNotBeOn(String text) {
        text.lines()
                .filter(line -> line.length() < LONGEST)
                .map(VietnameseText::normalise)
                .filter(line -> MARK.matcher(line).matches())
                .findFirst()
                .ifPresent(
                        mark -> {
                            throw new DocumentSecret(mark);
                        });
    }
}
