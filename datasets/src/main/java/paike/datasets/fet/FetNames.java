package paike.datasets.fet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paike.datasets.Advice;
import paike.datasets.Problems;
import paike.model.Text;

/** Looks up what an element names, and notes what it cannot find. */
final class FetNames {
    private final Problems problems;

    FetNames(Problems problems) {
        this.problems = problems;
    }

    /** The thing by its name, or null after noting that there is none. */
    <T> @Nullable T find(String place, String name, Map<String, T> byName, Text what) {
        var found = byName.get(name);
        if (found == null) {
            unknown(place, name, byName.keySet(), what);
        }
        return found;
    }

    void unknown(String place, String name, Collection<String> known, Text what) {
        problems.add(
                place,
                Text.of(
                        "文件中没有名为 \"%s\" 的%s（已知 %s）",
                        "\"%s\" is no %s of this file (known %s)",
                        name,
                        what,
                        known.isEmpty() ? new Text("无", "none") : Text.same(Advice.known(known))),
                Advice.maybe(name, known));
    }

    /** A whole number of at least {@code least}, or {@code least} after noting a problem. */
    int integer(FetElement at, int least, String... names) {
        var child = at.first(names);
        if (child == null) {
            missing(at, names[0]);
            return least;
        }
        return integer(child, least);
    }

    int integer(FetElement at, int least) {
        try {
            int number = Integer.parseInt(at.text().strip());
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        problems.add(
                at.place(),
                Text.of(
                        "\"%s\"：应为整数，不小于 %d",
                        "\"%s\": a whole number of at least %d expected", at.text(), least));
        return least;
    }

    void missing(FetElement at, String child) {
        problems.add(
                at.place(),
                Text.of("缺少 <%s>", "<%s> is missing", child),
                new Text("请用 FET 打开该文件并重新保存。", "Open the file in FET and save it again."));
    }

    boolean isTrue(FetElement at, boolean usually, String... names) {
        var text = at.textOf(names).strip();
        return text.isEmpty()
                ? usually
                : text.equalsIgnoreCase("true") || text.equalsIgnoreCase("yes") || text.equals("1");
    }

    /** Names of the elements of a list; those given twice are noted and left out. */
    List<FetElement> unique(List<FetElement> elements, String nameChild) {
        var seen = new HashMap<String, FetElement>();
        var unique = new ArrayList<FetElement>();
        for (var element : elements) {
            var name = element.textOf(nameChild);
            if (name.isEmpty()) {
                missing(element, nameChild);
                continue;
            }
            var before = seen.putIfAbsent(name, element);
            if (before == null) {
                unique.add(element);
            } else {
                problems.add(
                        element.place(),
                        Text.of(
                                "\"%s\" 与第 %d 行重复，应当唯一",
                                "\"%s\" is given on line %d already, it must be unique",
                                name,
                                before.line()));
            }
        }
        return unique;
    }
}
