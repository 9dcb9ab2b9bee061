package paike.solver;

/** Hears how a search goes; called from its threads, must return fast. */
@FunctionalInterface
public interface ProgressListener {
    ProgressListener SILENT = progress -> {};

    void onProgress(Progress progress);
}
