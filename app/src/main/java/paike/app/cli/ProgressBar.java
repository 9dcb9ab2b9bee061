package paike.app.cli;

import java.time.Duration;
import paike.model.Text;
import paike.solver.Progress;
import paike.solver.ProgressListener;

/**
 * Shows how a search goes: one line that is drawn anew on a terminal, else a line now and then.
 * Hears several searches and shows the best.
 */
final class ProgressBar implements ProgressListener, AutoCloseable {
    private static final int WIDTH = 24;
    private static final long TERMINAL_MILLIS = 200;
    private static final long LINES_MILLIS = 2_000;

    private final Console console;
    private final long begin = System.nanoTime();
    private final long total;
    private final Thread drawer;
    private volatile Progress best = new Progress(Progress.Phase.CONSTRUCTING, 0, 0, 0, 0);
    private volatile boolean closed;

    ProgressBar(Console console, Duration time) {
        this.console = console;
        this.total = Math.max(1, time.toMillis());
        this.drawer = Thread.ofPlatform().daemon().name("progress").start(this::draw);
    }

    @Override
    public synchronized void onProgress(Progress progress) {
        if (isBetter(progress, best)) {
            best = progress;
        }
    }

    @Override
    public void close() {
        closed = true;
        drawer.interrupt();
        try {
            drawer.join(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (console.isTerminal()) {
            console.err().print("\r\u001b[K");
        }
    }

    private static boolean isBetter(Progress one, Progress other) {
        if (one.phase() != other.phase()) {
            return one.phase().compareTo(other.phase()) > 0;
        }
        if (one.phase() == Progress.Phase.CONSTRUCTING) {
            return one.placed() >= other.placed();
        }
        if (one.hard() != other.hard()) {
            return one.hard() < other.hard();
        }
        return one.placed() != other.placed()
                ? one.placed() > other.placed()
                : one.soft() <= other.soft();
    }

    private void draw() {
        boolean terminal = console.isTerminal();
        while (!closed) {
            if (best.lessons() > 0) {
                var line = line(best).in(console.language());
                if (terminal) {
                    console.err().print("\r\u001b[K" + line);
                    console.err().flush();
                } else {
                    console.err().println(line);
                }
            }
            try {
                Thread.sleep(terminal ? TERMINAL_MILLIS : LINES_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private Text line(Progress now) {
        long spent = (System.nanoTime() - begin) / 1_000_000;
        long left = Math.max(0, total - spent + 999) / 1_000;
        int filled = (int) Math.min(WIDTH, WIDTH * spent / total);
        var bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
        if (now.phase() == Progress.Phase.CONSTRUCTING) {
            return Text.of(
                    "%s 构造 %d/%d 节 · 剩 %d 秒",
                    "%s constructing %d/%d lessons · %d s left",
                    bar,
                    now.placed(),
                    now.lessons(),
                    left);
        }
        return Text.of(
                "%s 优化 %d/%d 节 · 必守 %d · 罚分 %d · 剩 %d 秒",
                "%s improving %d/%d lessons · must %d · penalty %d · %d s left",
                bar,
                now.placed(),
                now.lessons(),
                now.hard(),
                now.soft(),
                left);
    }
}
