package paike.app.vary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import paike.app.results.PlanFile;
import paike.app.results.ResultFolder;
import paike.model.Language;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;
import paike.rules.Audit;
import paike.solver.ProgressListener;
import paike.solver.Scenario;
import paike.solver.SolveLimits;
import paike.solver.TimetableSolver;
import paike.solver.keep.Keep;
import paike.solver.keep.KeepLimits;
import paike.solver.precheck.PreCheck;

/** Solves what-ifs, as many at a time as there are threads, one search each. */
public final class WhatIfs {
    private final SolveLimits limits;
    private final Language language;

    /** The plan that each changes as little as it can; null = each is solved afresh. */
    private final @Nullable Plan keep;

    private final String keepText;
    private final List<TimetableSolver> running = new CopyOnWriteArrayList<>();
    private volatile boolean stopped;

    /**
     * @param limits of each
     * @param keep the plan that each changes as little as it can; null = each is solved afresh
     * @param keepText what that plan was read from, so that another one is noticed
     */
    public WhatIfs(SolveLimits limits, Language language, @Nullable Plan keep, String keepText) {
        this.limits = limits;
        this.language = language;
        this.keep = keep;
        this.keepText = keepText;
    }

    /** Ends all searches; what is not done then stays undone. */
    public void stop() {
        stopped = true;
        running.forEach(TimetableSolver::stop);
    }

    /**
     * @param heard told each answer as soon as it is there
     * @return in the order of the what-ifs
     */
    public List<Answer> solve(List<WhatIf> whatIfs, Consumer<Answer> heard) {
        var answers = new ArrayList<Answer>();
        try (var threads = Executors.newFixedThreadPool(limits.threads())) {
            var searches = new ArrayList<Future<Answer>>();
            for (var whatIf : whatIfs) {
                searches.add(
                        threads.submit(
                                () -> {
                                    var answer = answer(whatIf);
                                    heard.accept(answer);
                                    return answer;
                                }));
            }
            for (var search : searches) {
                answers.add(search.get());
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException("a search failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the search was interrupted", e);
        }
        return keep == null && !stopped ? shared(answers, heard) : answers;
    }

    /** Each what-if with the best timetable that was found for any of them. */
    private List<Answer> shared(List<Answer> answers, Consumer<Answer> heard) {
        var shared = new ArrayList<Answer>();
        for (var answer : answers) {
            var better = stopped ? Optional.<Answer>empty() : Sharing.better(answer, answers);
            better.ifPresent(
                    one -> {
                        write(one, Fingerprint.of(one.whatIf(), limits, language, keepText));
                        heard.accept(one);
                    });
            shared.add(better.orElse(answer));
        }
        return shared;
    }

    private Answer answer(WhatIf whatIf) {
        var fingerprint = Fingerprint.of(whatIf, limits, language, keepText);
        if (Fingerprint.isDone(whatIf, fingerprint)) {
            var known = PlanFile.read(whatIf.folder(), whatIf.school()).plan();
            return new Answer(whatIf, Answer.State.KNOWN, known, List.of());
        }
        if (stopped) {
            return new Answer(whatIf, Answer.State.STOPPED, null, List.of());
        }
        var scenario = new Scenario(whatIf.school(), whatIf.rulebook(), List.of());
        var impossible = PreCheck.of(scenario);
        if (!impossible.isEmpty()) {
            var reasons = impossible.stream().<Text>map(one -> one.message()).toList();
            return new Answer(whatIf, Answer.State.IMPOSSIBLE, null, reasons);
        }
        var plan = new Plan(whatIf.name().in(language), timetable(scenario));
        if (stopped) {
            return new Answer(whatIf, Answer.State.STOPPED, null, List.of());
        }
        var answer = new Answer(whatIf, Answer.State.SOLVED, plan, List.of());
        write(answer, fingerprint);
        return answer;
    }

    private void write(Answer answer, String fingerprint) {
        var whatIf = answer.whatIf();
        var plan = Objects.requireNonNull(answer.plan());
        Fingerprint.remove(whatIf);
        var audit = Audit.of(plan.timetable(), whatIf.rulebook());
        ResultFolder.write(whatIf.folder(), plan, whatIf.rulebook(), audit, language);
        Fingerprint.write(whatIf, fingerprint);
    }

    private Timetable timetable(Scenario scenario) {
        if (keep != null) {
            return new Keep(keep.timetable(), scenario)
                    .nearest(
                            new KeepLimits(
                                    limits.time(), limits.steps(), limits.seed(), () -> stopped))
                    .timetable();
        }
        var solver = new TimetableSolver();
        running.add(solver);
        try {
            if (stopped) {
                solver.stop();
            }
            var single = new SolveLimits(limits.time(), limits.steps(), limits.seed(), 1);
            return solver.solve(scenario, single, ProgressListener.SILENT).timetable();
        } finally {
            running.remove(solver);
        }
    }
}
