package vn.tinhgon.reporting.progress;

/**
 * The figures of one group, or of all.
 *
 * @param key what the group is known by: an agency's id, a level's code or an area's path; null for
 *     all
 * @param name what people call it; null when the registry has not told yet
 */
public record Count(
        String key,
        String name,
        int tasks,
        int completedOnTime,
        int completedLate,
        int openInTerm,
        int openOverdue) {

    boolean isTotal() {
        return key == null;
    }

    public Figures figures() {
        return new Figures(tasks, completedOnTime, completedLate, openInTerm, openOverdue);
    }
}
