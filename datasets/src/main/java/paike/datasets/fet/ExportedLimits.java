package paike.datasets.fet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import paike.model.Text;
import paike.rules.Level;
import paike.rules.RulebookEntry;
import paike.rules.Whose;

/** Limits of one kind, periods a day or in a row, of which FET takes two for anybody. */
final class ExportedLimits {
    private final ExportedDraft draft;
    private final ExportedPeople people;
    private final String kind;
    private final String tag;
    private final List<Limit> limits = new ArrayList<>();

    private record Limit(RulebookEntry entry, Whose whose, int most) {}

    ExportedLimits(ExportedDraft draft, String kind, String tag) {
        this.draft = draft;
        this.people = new ExportedPeople(draft);
        this.kind = kind;
        this.tag = tag;
    }

    void add(RulebookEntry entry, Whose whose, int most) {
        limits.add(new Limit(entry, whose, most));
    }

    void say() {
        limits.forEach(this::say);
    }

    private void say(Limit limit) {
        var entry = limit.entry();
        var names = new ArrayList<String>();
        int all = 0;
        int meant = 0;
        for (int index = 0; index < limit.whose().count(draft.school()); index++) {
            if (isGuest(limit.whose(), index)) {
                continue;
            }
            all++;
            if (means(limit, index)) {
                meant++;
                if (taken(limit.whose(), index).contains(limit)) {
                    names.add(name(limit.whose(), index));
                }
            }
        }
        if (names.size() == all) {
            names.clear();
            names.add("");
        }
        for (var name : names) {
            draft.time(
                    people.about(limit.whose(), name, kind, entry, c -> c.with(tag, limit.most())),
                    entry.id());
        }
        if (names.size() < meant && !names.contains("")) {
            draft.lose(
                    entry,
                    new Text("每人 FET 只收两个这样的限制", "FET takes two of these for anybody"),
                    meant - names.size(),
                    new Text("名教师或个班", "teachers or classes"));
        }
    }

    private boolean isGuest(Whose whose, int index) {
        return whose == Whose.TEACHERS && draft.school().teachers().get(index).guest();
    }

    private boolean means(Limit limit, int index) {
        return limit.entry().appliesTo().means(limit.whose(), index, draft.school());
    }

    private String name(Whose whose, int index) {
        return whose == Whose.TEACHERS
                ? draft.names().of(draft.school().teachers().get(index))
                : draft.names().of(draft.school().classes().get(index));
    }

    /** Up to two; of more the strictest must, and the heaviest wish that asks for more than it. */
    private List<Limit> taken(Whose whose, int index) {
        var own = limits.stream().filter(l -> l.whose() == whose && means(l, index)).toList();
        if (own.size() <= 2) {
            return own;
        }
        var taken = new ArrayList<Limit>();
        own.stream()
                .filter(limit -> limit.entry().level() == Level.MUST)
                .min(Comparator.comparingInt(Limit::most))
                .ifPresent(taken::add);
        int must = taken.isEmpty() ? Integer.MAX_VALUE : taken.getFirst().most();
        own.stream()
                .filter(limit -> limit.entry().level() == Level.SHOULD && limit.most() < must)
                .max(Comparator.comparingInt(limit -> limit.entry().weight()))
                .ifPresent(taken::add);
        return taken;
    }
}
