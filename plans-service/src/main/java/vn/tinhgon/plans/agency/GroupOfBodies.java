package vn.tinhgon.plans.agency;

import java.util.regex.Pattern;

import vn.tinhgon.platform.text.VietnameseText;

/**
 * "Các sở, ban, ngành", "Ban thường vụ các huyện, thị, thành ủy": many bodies under one name, none
 * of them the agency.
 */
public final class GroupOfBodies {

    private static final Pattern MANY = Pattern.compile("\\b(cac|nhung|tung|moi)\\b.*");

    private GroupOfBodies() {}

    public static boolean isMeantBy(String name) {
        return MANY.matcher(VietnameseText.fold(name)).find();
    }
}
