package vn.tinhgon.plans.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a plan orders of plans below it: "các huyện ủy, thị ủy, thành ủy … xây dựng kế hoạch …, gửi
 * về Ban Tổ chức Tỉnh ủy trước ngày 30/5/2018" (Kế hoạch 77-KH/TU of 2018, IV.2).
 *
 * @param agencyIds who has to issue one by name; empty when all below an agency have to
 * @param subordinatesOf all below this agency, however deep; of one level, kind or area where
 *     {@code level}, {@code kind} or {@code area} say so
 * @param dueOn the last day in time
 * @param sendToId the body to which they send it
 */
public record CascadeOrder(
        List<UUID> agencyIds,
        UUID subordinatesOf,
        String level,
        String kind,
        String area,
        LocalDate dueOn,
        UUID sendToId) {

    public CascadeOrder {
        agencyIds = agencyIds == null ? List.of() : List.copyOf(agencyIds);
    }

    /** Every agency that it names. */
    public Stream<UUID> named() {
        return Stream.of(agencyIds.stream(), Stream.ofNullable(subordinatesOf), Stream.of(sendToId))
                .flatMap(ids -> ids);
    }
}
