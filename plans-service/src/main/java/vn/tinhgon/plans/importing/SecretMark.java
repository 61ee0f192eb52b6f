package vn.tinhgon.plans.importing;

import java.util.Set;

import vn.tinhgon.platform.text.VietnameseText;

/**
 * A line that is nothing but the mark of a state secret: such documents are refused (Luật Bảo vệ bí
 * mật nhà nước).
 */
final class SecretMark {

    private static final Set<String> MARKS = Set.of("MẬT", "TỐI MẬT", "TUYỆT MẬT");

    private SecretMark() {}

    static void mustNotBeOn(String text) {
        text.lines()
                .map(line -> VietnameseText.normalise(line.replaceAll("[*#_]", "")))
                .filter(MARKS::contains)
                .findFirst()
                .ifPresent(
                        mark -> {
                            throw new DocumentSecret(mark);
                        });
    }
}
