package vn.tinhgon.agencies.restructuring.effect;

import java.util.UUID;
import java.util.regex.Pattern;

import vn.tinhgon.agencies.agency.AgencyKind;
import vn.tinhgon.agencies.agency.Bloc;
import vn.tinhgon.platform.text.VietnameseText;

/**
 * An agency in an area that took over others.
 *
 * @param areaName of the area in which it sits, {@code formerAreaName} of the one in which it sat
 */
record Resident(
        UUID id,
        String name,
        AgencyKind kind,
        Bloc bloc,
        String level,
        UUID areaId,
        UUID parentId,
        String areaName,
        String formerAreaName) {

    private static final Pattern SORT_OF_AREA =
            Pattern.compile(
                    "^(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) ",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What it is called without the name of its area: who is called alike does the same. */
    String task() {
        return (" " + VietnameseText.fold(name) + " ")
                .replace(" " + VietnameseText.fold(formerAreaName) + " ", " ")
                .replace(" " + VietnameseText.fold(bare(formerAreaName)) + " ", " ")
                .strip();
    }

    /** What an agency would be called that took its place. */
    String successorName() {
        var renamed = replaced(formerAreaName, areaName);
        return renamed.equals(name) ? replaced(bare(formerAreaName), bare(areaName)) : renamed;
    }

    private String replaced(String part, String instead) {
        var found =
                Pattern.compile(
                                Pattern.quote(part),
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(name);
        return found.replaceFirst(
                match ->
                        Character.isLowerCase(match.group().charAt(0))
                                ? instead.substring(0, 1).toLowerCase() + instead.substring(1)
                                : instead);
    }

    private static String bare(String area) {
        return SORT_OF_AREA.matcher(area).replaceFirst("");
    }
}
