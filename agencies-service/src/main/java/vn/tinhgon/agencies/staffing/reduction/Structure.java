package vn.tinhgon.agencies.staffing.reduction;

/** By which map of the country posts are counted. */
public enum Structure {
    /**
     * As it was at the baseline: what an agency cut since counts where the posts came from that it
     * took over.
     */
    OLD,
    /** As it is: the baseline of an agency that ended counts for its main heir. */
    NEW
}
