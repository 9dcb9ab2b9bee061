package paike.datasets.clubs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.datasets.DatasetException;
import paike.datasets.Problems;
import paike.datasets.WishChecks;
import paike.model.Text;
import paike.model.afterschool.Choice;
import paike.model.afterschool.Club;
import paike.model.afterschool.Membership;
import paike.model.afterschool.Pupil;
import paike.model.afterschool.Wish;
import paike.model.school.School;

/** Late joiners and leavers as the command line names them: {@code 三(1)班,17,国画,足球}. */
public final class LateWords {

    /**
     * Who gives up a place.
     *
     * @param club null = all clubs
     */
    public record Leaver(Pupil pupil, @Nullable Club club) {}

    private LateWords() {}

    /**
     * @throws DatasetException with everything that is wrong
     */
    public static Wish joiner(String words, School school) {
        var problems = new Problems("--join");
        var named = named(words, school, problems);
        if (named.clubs.isEmpty() && problems.isEmpty()) {
            problems.add(
                    words,
                    new Text("没有社团", "no club is named"),
                    new Text("应写成“班级,学号,社团...”。", "\"class,pupil,club...\" expected."));
        }
        problems.throwIfAny();
        var wish =
                new Wish(
                        named.pupil,
                        List.of(new Choice(Choice.ANY_DAY, List.copyOf(named.clubs))),
                        false,
                        List.of(),
                        List.of());
        WishChecks.check(List.of(new WishChecks.Stated(wish, part -> words)), problems);
        problems.throwIfAny();
        return wish;
    }

    /**
     * @throws DatasetException with everything that is wrong
     */
    public static Leaver leaver(String words, School school, List<Membership> members) {
        var problems = new Problems("--leave");
        var named = named(words, school, problems);
        problems.throwIfAny();
        var leaver = new Leaver(named.pupil, named.clubs.isEmpty() ? null : named.clubs.getFirst());
        if (members.stream()
                .noneMatch(
                        m ->
                                m.pupil().equals(leaver.pupil)
                                        && (leaver.club == null || m.club().equals(leaver.club)))) {
            problems.add(
                    words,
                    Text.of("%s 不在名单中", "%s is no member", leaver.pupil.label()),
                    new Text("请核对班级、学号和社团。", "Check class, number and club."));
        }
        problems.throwIfAny();
        return leaver;
    }

    private record Named(Pupil pupil, List<Club> clubs) {}

    private static Named named(String words, School school, Problems problems) {
        var parts =
                Arrays.stream(words.split("[,，]", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
        var table = new PupilTable(school, problems);
        if (parts.size() < 2) {
            problems.add(words, new Text("应写成“班级,学号,社团...”", "\"class,pupil,club...\" expected"));
        }
        problems.throwIfAny();
        var schoolClass = table.classNamed(parts.getFirst());
        if (schoolClass == null) {
            problems.add(
                    words,
                    Text.of(
                            "\"%s\" 不是本校的班级",
                            "\"%s\" is no class of this school", parts.getFirst()));
            throw new DatasetException(problems.all());
        }
        var clubs = new ArrayList<Club>();
        for (var name : parts.subList(2, parts.size())) {
            var club = table.club(name, words);
            if (club != null) {
                clubs.add(club);
            }
        }
        return new Named(new Pupil(schoolClass, parts.get(1), ""), clubs);
    }
}
