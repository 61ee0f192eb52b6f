package vn.tinhgon.agencies.restructuring;

import java.time.LocalDate;
import java.util.List;

/**
 * An annulment as it is asked for.
 *
 * @param from the first day on which all is as before
 * @param moves those that are to be taken back, as the case's list calls them; empty for all that
 *     are still in effect
 */
public record NewAnnulment(String title, LocalDate from, List<String> moves) {

    public NewAnnulment {
        moves = List.copyOf(moves);
    }
}
