package vn.tinhgon.agencies.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vn.tinhgon.agencies.sheet.Cells;
import vn.tinhgon.agencies.sheet.Column;

/**
 * What one kind of sheet does in its own way.
 *
 * @param <C> its columns
 * @param <E> a row of it, read
 * @param <P> a row of it, ready to be registered
 */
public interface Intake<C extends Enum<C> & Column, E, P extends Placed> {

    Subject subject();

    Class<C> columns();

    /** Where its rows are on their way. */
    StagingTable table();

    E read(Cells<C> cells, Optional<LocalDate> validFrom);

    void stage(UUID id, List<Staged<E>> rows);

    /** Finds out what the rows mean, and refuses those that the registry cannot take. */
    void check(Import work);

    /**
     * Keeps all others away from what a batch depends on, and looks again at what they may have
     * changed since the check; whether it can go in.
     */
    boolean isStillInOrder(Import work, int batch);

    /** Rows of a batch, superiors first: those after a place, as many as are written at once. */
    List<P> next(UUID id, int batch, int depth, int number);

    /**
     * Registers rows; a {@code Refusal} means that the registry has changed since they were
     * checked.
     */
    void register(List<P> rows);

    /** Notes what is to be remembered of a batch that is registered. */
    default void remember(Import work, int batch) {}
}
