package vn.tinhgon.plans.importing.reading;

import java.util.Optional;
import java.util.regex.Pattern;

import vn.tinhgon.platform.text.VietnameseText;

/** The level of a body by the area that its name speaks of: "Ban Chấp hành Đảng bộ huyện". */
final class Level {

    private static final Pattern PROVINCE = Pattern.compile(".*\\btinh\\b.*");
    private static final Pattern DISTRICT = Pattern.compile(".*\\b(?:huyen|quan|thi)\\b.*");
    private static final Pattern COMMUNE = Pattern.compile(".*\\b(?:xa|phuong|dac khu)\\b.*");

    private Level() {}

    static Optional<String> of(String issuer) {
        var name = VietnameseText.fold(issuer);
        if (PROVINCE.matcher(name).matches()) {
            return Optional.of("PROVINCE");
        }
        if (DISTRICT.matcher(name).matches()) {
            return Optional.of("DISTRICT");
        }
        return COMMUNE.matcher(name).matches() ? Optional.of("COMMUNE") : Optional.empty();
    }
}
