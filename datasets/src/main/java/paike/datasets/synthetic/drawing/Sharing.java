package paike.datasets.synthetic.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import paike.datasets.synthetic.profile.CourseRow;
import paike.datasets.synthetic.profile.Post;
import paike.datasets.synthetic.profile.SchoolProfile;
import paike.datasets.synthetic.profile.Scoped;
import paike.model.school.WeekType;

/**
 * Shares the lessons out (课务分工). What one post gives a class goes to one person, neighbouring
 * classes to the same person, everybody about equally many periods. Then each class gets a class
 * teacher from among those who teach it; and what either of two may give goes to the one with less.
 */
final class Sharing {
    private static final String HOMEROOM = "homeroom";

    private final SchoolProfile profile;
    private final Staff staff;
    private final List<Form> forms;
    private final List<Job> jobs = new ArrayList<>();
    private final Map<Form, Member> homeroom = new HashMap<>();
    private final Map<Form, Set<Member>> teachersOf = new HashMap<>();

    Sharing(SchoolProfile profile, Staff staff, List<Form> forms) {
        this.profile = profile;
        this.staff = staff;
        this.forms = forms;
        for (var post : profile.staff().posts()) {
            share(post);
        }
        forms.forEach(this::findClassTeacher);
        forms.forEach(this::giveTheRest);
        jobs.sort(
                Comparator.comparingInt((Job job) -> job.first().index())
                        .thenComparingInt(job -> profile.courses().indexOf(job.course())));
    }

    List<Job> jobs() {
        return List.copyOf(jobs);
    }

    Member classTeacher(Form form) {
        return Objects.requireNonNull(homeroom.get(form));
    }

    /** Classes that are given by one person of the post, and what they have with that person. */
    private record Portion(List<Form> forms, int halves) {}

    private void share(Post post) {
        if (post.perGrade()) {
            for (int i = 0; i < profile.gradeCount(); i++) {
                int grade = profile.sizes().firstGrade() + i;
                share(
                        post,
                        forms.stream().filter(form -> form.grade() == grade).toList(),
                        staff.of(post.id(), i));
            }
        } else {
            share(post, forms, staff.of(post.id()));
        }
    }

    private void share(Post post, List<Form> classes, List<Member> members) {
        var portions = portions(post, classes);
        int total = portions.stream().mapToInt(Portion::halves).sum();
        int before = 0;
        for (int i = 0; i < portions.size(); i++) {
            var portion = portions.get(i);
            int middle = 2 * before + portion.halves();
            boolean isOneEach = portions.size() == members.size();
            var member = members.get(isOneEach ? i : middle * members.size() / (2 * total));
            courses(post, portion.forms().getFirst())
                    .forEach(course -> give(course, portion.forms(), member, members));
            before += portion.halves();
        }
    }

    private List<Portion> portions(Post post, List<Form> classes) {
        var portions = new ArrayList<Portion>();
        for (int i = 0; i < classes.size(); ) {
            var first = classes.get(i);
            var courses = courses(post, first);
            int together =
                    courses.stream()
                            .filter(course -> course.isTogether(first.grade()))
                            .mapToInt(CourseRow::together)
                            .max()
                            .orElse(1);
            int halves = 0;
            for (var course : courses) {
                int once = halves(course, first);
                halves += course.isTogether(first.grade()) ? once : once * together;
            }
            if (halves > 0) {
                portions.add(new Portion(classes.subList(i, i + together), halves));
            }
            i += together;
        }
        return portions;
    }

    private List<CourseRow> courses(Post post, Form form) {
        return profile.courses().stream()
                .filter(course -> halves(course, form) > 0)
                .filter(course -> givenBy(course, form).equals(post.id()))
                .toList();
    }

    private void give(
            CourseRow course, List<Form> classes, Member member, List<Member> colleagues) {
        int grade = classes.getFirst().grade();
        if (course.sets().contains(grade)) {
            give(course, classes, colleagues);
        } else if (course.joint().contains(grade)) {
            give(course, classes, List.of(member));
        } else {
            classes.forEach(form -> give(course, List.of(form), List.of(member)));
        }
    }

    private void findClassTeacher(Form form) {
        var teacher =
                teachersOf.getOrDefault(form, Set.of()).stream()
                        .filter(member -> member.post().homeroom() && !member.isHomeroomTeacher())
                        .min(Comparator.comparingInt(Member::index))
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "no class teacher left for " + form.name()));
        teacher.hasDuty(Post.HOMEROOM);
        homeroom.put(form, teacher);
    }

    private void giveTheRest(Form form) {
        for (var course : profile.courses()) {
            var words = givenBy(course, form);
            boolean isOpen = words.equals(HOMEROOM) || words.contains("/");
            if (halves(course, form) > 0 && isOpen) {
                give(course, List.of(form), List.of(lessBusy(form, words)));
            }
        }
    }

    private Member lessBusy(Form form, String words) {
        var members = new ArrayList<Member>();
        for (var word : words.split("/", -1)) {
            if (word.equals(HOMEROOM)) {
                members.add(classTeacher(form));
            } else {
                teachersOf.getOrDefault(form, Set.of()).stream()
                        .filter(member -> member.post().id().equals(word))
                        .forEach(members::add);
            }
        }
        return members.stream()
                .min(Comparator.comparingInt(Member::halves))
                .orElseThrow(() -> new IllegalArgumentException(words + " for " + form.name()));
    }

    private void give(CourseRow course, List<Form> classes, List<Member> members) {
        var first = classes.getFirst();
        int halves = halves(course, first);
        if (halves / 2 > 0) {
            add(new Job(course, classes, members, halves / 2, WeekType.ALL));
        }
        if (halves % 2 > 0) {
            add(new Job(course, classes, members, 1, weeks(course, first)));
        }
    }

    private void add(Job job) {
        jobs.add(job);
        for (var form : job.forms()) {
            teachersOf.computeIfAbsent(form, first -> new LinkedHashSet<>()).addAll(job.members());
        }
        job.members().forEach(member -> member.gives(job));
    }

    /**
     * Courses that meet every second week are paired in the order of the table, and classes with
     * odd numbers begin with the other one, so that teachers' weeks are alike.
     */
    private WeekType weeks(CourseRow course, Form form) {
        int place =
                profile.courses().stream()
                        .filter(other -> halves(other, form) % 2 == 1)
                        .toList()
                        .indexOf(course);
        return (place + form.number()) % 2 == 1 ? WeekType.ODD : WeekType.EVEN;
    }

    private int halves(CourseRow course, Form form) {
        return course.halves(form.grade(), profile.sizes().firstGrade());
    }

    private String givenBy(CourseRow course, Form form) {
        return Scoped.at(course.givenBy(), form.grade()).orElse("");
    }
}
