package vn.tinhgon.agencies.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;

import vn.tinhgon.agencies.sheet.Cells;
import vn.tinhgon.agencies.sheet.Column;

/**
 * What one kind of sheet does in its own way.
 *
 * @param <C> its columns
 * @param <E> a row of it, read
 */
public interface Intake<C extends Enum<C> & Column, E> {

    Subject subject();

    Class<C> columns();

    /** Where its rows are on their way. */
    StagingTable table();

    E read(Cells<C> cells, Optional<LocalDate> validFrom);

    void stage(UUID id, List<Staged<E>> rows);

    /** Finds out what the rows mean, and refuses those that the registry cannot take. */
    void check(Import work);

    /**
     * Registers a batch of rows that are all in order; a {@code Refusal} means that the registry
     * has changed since they were checked.
     *
     * @param written told how many are written from time to time
     */
    void register(Import work, int batch, IntConsumer written);
}
