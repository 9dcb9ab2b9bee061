package paike.solver;

/** Hears how a search goes; called from its threads, must return fast. */
@FunctionalInterface
public interface ProgressListener {
    ProgressListener SILENT = progress -> {};

    void onProgress(Progress progress);

    /** Every lesson has a place for the first time, and every must-rule is kept. */
    default void onComplete() {}
}
