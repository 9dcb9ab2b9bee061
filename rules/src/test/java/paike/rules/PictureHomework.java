package paike.rules;

import java.util.ArrayList;
import java.util.List;
import paike.model.homework.HomeworkKind;
import paike.model.homework.HomeworkPlan;
import paike.model.homework.HomeworkTask;
import paike.model.school.HomeworkBudget;

/** The lines of a picture about homework. */
final class PictureHomework {
    private final PictureFacts facts;
    private final List<HomeworkTask> tasks = new ArrayList<>();
    private final List<HomeworkBudget> budgets = new ArrayList<>();

    PictureHomework(PictureFacts facts) {
        this.facts = facts;
    }

    HomeworkPlan plan() {
        return new HomeworkPlan(tasks);
    }

    List<HomeworkBudget> budgets() {
        return List.copyOf(budgets);
    }

    void addBudget(String grade, String minutes) {
        budgets.add(new HomeworkBudget(Integer.parseInt(grade), Integer.parseInt(minutes)));
    }

    /** {@code homework 4A Mon Ma:15 Ch:20:practice}. */
    void addTasks(String schoolClass, List<String> rest) {
        int weekday = PictureFacts.weekday(rest.getFirst());
        for (var word : rest.subList(1, rest.size())) {
            var parts = List.of(word.split(":", -1));
            tasks.add(
                    new HomeworkTask(
                            facts.schoolClass(schoolClass),
                            weekday,
                            facts.subject(parts.getFirst()),
                            Integer.parseInt(parts.get(1)),
                            parts.size() > 2 ? HomeworkKind.PRACTICE : HomeworkKind.WRITTEN));
        }
    }
}
