package paike.datasets.synthetic.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import paike.datasets.synthetic.Names;
import paike.datasets.synthetic.profile.Post;
import paike.model.school.Teacher;
import paike.model.school.TimePattern;

/** A member of staff while the lessons are shared out; becomes a {@link Teacher}. */
final class Member {
    private final int index;
    private final Post post;
    private final TreeSet<String> subjects = new TreeSet<>();
    private final TreeSet<String> duties = new TreeSet<>();
    private final List<TimePattern> away = new ArrayList<>();
    private int halves;

    Member(int index, Post post) {
        this.index = index;
        this.post = post;
    }

    int index() {
        return index;
    }

    Post post() {
        return post;
    }

    /** Periods in two weeks, activity periods included. */
    int halves() {
        return halves;
    }

    void gives(Job job) {
        subjects.add(job.course().id());
        halves += job.halves();
    }

    void hasDuty(String duty) {
        if (!duty.equals("-")) {
            duties.add(duty);
        }
    }

    boolean isHomeroomTeacher() {
        return duties.contains(Post.HOMEROOM);
    }

    void isAway(List<TimePattern> times) {
        away.addAll(times);
    }

    Teacher named(String name, int staffCount) {
        return new Teacher(
                index,
                Names.id("T", index, staffCount),
                name,
                Collections.unmodifiableSet(new TreeSet<>(subjects)),
                Collections.unmodifiableSet(new TreeSet<>(duties)),
                List.copyOf(away));
    }
}
