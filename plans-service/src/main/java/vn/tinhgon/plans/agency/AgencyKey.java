package vn.tinhgon.plans.agency;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import vn.tinhgon.platform.text.VietnameseText;

/** A name made comparable: folded, and with the abbreviations of the field written out. */
record AgencyKey(List<String> words) {

    private static final Map<String, String> ABBREVIATIONS =
            Map.ofEntries(
                    Map.entry("ubnd", "uy ban nhan dan"),
                    Map.entry("hdnd", "hoi dong nhan dan"),
                    Map.entry("mttq", "mat tran to quoc"),
                    Map.entry("ubmttq", "uy ban mat tran to quoc"),
                    Map.entry("dbqh", "dai bieu quoc hoi"),
                    Map.entry("ldtbxh", "lao dong thuong binh va xa hoi"),
                    Map.entry("btv", "ban thuong vu"),
                    Map.entry("vp", "van phong"),
                    Map.entry("tw", "trung uong"),
                    Map.entry("vn", "viet nam"));

    static AgencyKey of(String name) {
        return new AgencyKey(
                Arrays.stream(VietnameseText.fold(name).split(" "))
                        .map(word -> ABBREVIATIONS.getOrDefault(word, word))
                        .flatMap(words -> Arrays.stream(words.split(" ")))
                        .toList());
    }
}
