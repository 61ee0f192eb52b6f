package vn.tinhgon.plans.importing.reading.duty;

import java.time.LocalDate;
import java.util.List;

/**
 * Who reports to whom, as the document words it: a proposal for a reporting regime.
 *
 * @param via through whom the report goes without being its receiver ("qua Ban Tổ chức")
 * @param periods how often; several where several are stated
 * @param due until when, null where the document names no day
 */
public record ReadReportingDuty(
        String ref,
        List<String> from,
        List<String> to,
        List<String> via,
        List<Periodicity> periods,
        LocalDate due,
        String quote) {

    /** How often a report is due. */
    public enum Periodicity {
        WEEKLY,
        MONTHLY,
        QUARTERLY,
        SEMIANNUAL,
        ANNUAL,
        /** định kỳ, without a period */
        PERIODIC,
        /** đột xuất, khi có vướng mắc */
        AD_HOC,
        /** by a day */
        ONE_OFF
    }

    public ReadReportingDuty {
        from = List.copyOf(from);
        to = List.copyOf(to);
        via = List.copyOf(via);
        periods = List.copyOf(periods);
    }
}
