package paike.app.compare.diff;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paike.model.Text;

/**
 * One meeting that is otherwise in the second plan than in the first.
 *
 * @param before null = added
 * @param after null = dropped; never both
 */
public record Change(@Nullable Meeting before, @Nullable Meeting after) {

    /** In what a meeting can change. */
    public enum Aspect {
        TIME(new Text("改时间", "moved")),
        LENGTH(new Text("改连堂", "other length")),
        TEACHERS(new Text("换教师", "other teacher")),
        ROOMS(new Text("换场地", "other room")),
        CLASSES(new Text("换班级", "other classes"));

        private final Text words;

        Aspect(Text words) {
            this.words = words;
        }

        public Text words() {
            return words;
        }
    }

    /** In what it changed; empty if it was added or dropped. */
    public Set<Aspect> aspects() {
        var aspects = EnumSet.noneOf(Aspect.class);
        if (before != null && after != null) {
            if (!before.when().equals(after.when()) || before.weeks() != after.weeks()) {
                aspects.add(Aspect.TIME);
            }
            if (before.length() != after.length()) {
                aspects.add(Aspect.LENGTH);
            }
            if (!before.classes().equals(after.classes())) {
                aspects.add(Aspect.CLASSES);
            }
            if (!of(before, Party.Kind.TEACHER).equals(of(after, Party.Kind.TEACHER))) {
                aspects.add(Aspect.TEACHERS);
            }
            if (!of(before, Party.Kind.ROOM).equals(of(after, Party.Kind.ROOM))) {
                aspects.add(Aspect.ROOMS);
            }
        }
        return aspects;
    }

    /** True if only the second plan has it. */
    public boolean isAdded() {
        return before == null;
    }

    /** True if only the first plan has it. */
    public boolean isDropped() {
        return after == null;
    }

    /** The meeting as it is, or as it was if it is no more. */
    public Meeting shown() {
        return after == null ? Objects.requireNonNull(before) : after;
    }

    /** The change back. */
    public Change reversed() {
        return new Change(after, before);
    }

    /** The change as a party lives it: a lesson that goes to a colleague is dropped. */
    public @Nullable Change of(Party party) {
        var was = before != null && before.concerns(party) ? before : null;
        var is = after != null && after.concerns(party) ? after : null;
        return was == null && is == null ? null : new Change(was, is);
    }

    /** Everybody and everything it touches. */
    public Set<Party> parties() {
        var parties = new LinkedHashSet<Party>();
        Stream.of(before, after)
                .filter(Objects::nonNull)
                .flatMap(Meeting::parties)
                .forEach(parties::add);
        return parties;
    }

    /** What happened, in a word or two. */
    public Text kind() {
        if (isAdded()) {
            return new Text("新增", "added");
        }
        return isDropped()
                ? new Text("取消", "dropped")
                : Text.join(aspects().stream().map(Aspect::words).toList());
    }

    /** Who is where, set by set. */
    private static List<List<Party>> of(Meeting meeting, Party.Kind kind) {
        return meeting.parts().stream()
                .map(part -> kind == Party.Kind.TEACHER ? part.teachers() : part.rooms())
                .toList();
    }
}
