package paike.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * While it is open, Ctrl-C ends a search instead of the program, which goes on until this is closed
 * so that what was found is written.
 */
final class Interruption implements AutoCloseable {
    private static final long MOST_SECONDS = 30;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean interrupted;

    /**
     * @param stop ends the search soon
     */
    Interruption(Runnable stop) {
        this.hook =
                new Thread(
                        () -> {
                            interrupted = true;
                            stop.run();
                            awaitQuietly();
                        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean isInterrupted() {
        return interrupted;
    }

    @Override
    public void close() {
        done.countDown();
        if (!interrupted) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    private void awaitQuietly() {
        try {
            done.await(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
