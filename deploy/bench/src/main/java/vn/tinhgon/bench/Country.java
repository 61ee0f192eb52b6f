package vn.tinhgon.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * A country before its reform, and the reform.
 *
 * @param units code,name,level,type,parent of each area; provinces lie in VN
 * @param reform new_code,new_name,new_level,old_code,old_name,old_level,extent of each link
 */
record Country(String units, String reform) {

    private static final String UNITS = "code,name,level,type,parent\n";
    private static final String REFORM =
            "new_code,new_name,new_level,old_code,old_name,old_level,extent\n";
    private static final int PROVINCES = 63;
    private static final int DISTRICTS = 696;
    private static final int COMMUNES = 10035;
    private static final int PARTIAL = 460;

    /** The lists units-2024.csv and merges-2025.csv of a folder. */
    static Country in(Path folder) {
        try {
            var units =
                    Files.readAllLines(folder.resolve("units-2024.csv")).stream()
                            .map(line -> line.contains(",PROVINCE,") ? line + "VN" : line)
                            .collect(Collectors.joining("\n", "", "\n"));
            return new Country(units, Files.readString(folder.resolve("merges-2025.csv")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One of the same size and shape: three communes become one, 460 of them go over in two parts,
     * all districts end and provinces go on.
     */
    static Country made() {
        var units = new StringBuilder(UNITS);
        var reform = new StringBuilder(REFORM);
        for (var p = 0; p < PROVINCES; p++) {
            units.append("%02d,Tỉnh %d,PROVINCE,Tỉnh,VN\n".formatted(p + 1, p + 1));
            reform.append(link("%02d", "Tỉnh", "PROVINCE", p + 1, p + 1, "FULL"));
        }
        for (var d = 0; d < DISTRICTS; d++) {
            var province = d % PROVINCES + 1;
            units.append("%03d,Huyện %d,DISTRICT,Huyện,%02d\n".formatted(d + 1, d + 1, province));
        }
        for (var c = 0; c < COMMUNES; c++) {
            appendCommune(c, units, reform);
        }
        return new Country(units.toString(), reform.toString());
    }

    /** Three neighbours lie in one district. */
    private static void appendCommune(int c, StringBuilder units, StringBuilder reform) {
        var group = c / 3;
        var district = group % DISTRICTS + 1;
        units.append("%05d,Xã %d,COMMUNE,Xã,%03d\n".formatted(c + 1, c + 1, district));
        var isPartial = c % 3 == 2 && group >= DISTRICTS && group < DISTRICTS + PARTIAL;
        var extent = isPartial ? "PARTIAL" : "FULL";
        reform.append(link("%05d", "Xã mới", "COMMUNE", group * 3 + 1, c + 1, extent));
        if (isPartial) {
            var neighbour = group - DISTRICTS;
            reform.append(link("%05d", "Xã mới", "COMMUNE", neighbour * 3 + 1, c + 1, extent));
        }
    }

    private static String link(
            String code, String name, String level, int to, int from, String extent) {
        var old = level.equals("COMMUNE") ? "Xã" : name;
        return "%s,%s %d,%s,%s,%s %d,%s,%s\n"
                .formatted(
                        code.formatted(to),
                        name,
                        to,
                        level,
                        code.formatted(from),
                        old,
                        from,
                        level,
                        extent);
    }
}
