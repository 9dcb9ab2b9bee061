package paike.datasets.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paike.datasets.Problems;
import paike.datasets.WishChecks;
import paike.model.Text;
import paike.model.afterschool.Choice;
import paike.model.afterschool.Club;
import paike.model.afterschool.Pupil;
import paike.model.afterschool.Wish;
import paike.model.school.SchoolClass;

/** Reads pupils' wishes for clubs. */
final class WishReader {
    private static final Text CLUB = new Text("社团", "club");

    private final Map<String, SchoolClass> classById;
    private final Map<String, Club> clubById;
    private final List<WishChecks.Stated> read = new ArrayList<>();

    WishReader(List<SchoolClass> classes, List<Club> clubs) {
        this.classById = Names.byId(classes, SchoolClass::id);
        this.clubById = Names.byId(clubs, Club::id);
    }

    List<Wish> wishes(JsonCursor at, Problems problems) {
        at.objects("wishes", this::wish);
        WishChecks.check(read, problems);
        return read.stream().map(WishChecks.Stated::wish).toList();
    }

    private @Nullable Wish wish(JsonCursor at) {
        var schoolClass = at.reference("class", classById, SchoolReader.CLASS);
        var id = at.text("pupil");
        var name = at.text("name", "");
        var choices = choices(at);
        boolean lostBefore = at.bool("lostBefore", false);
        var assigned = at.references("assigned", clubById, CLUB);
        var friends = at.objects("friends", this::friend);
        if (schoolClass != null && !id.isEmpty()) {
            read.add(
                    new WishChecks.Stated(
                            new Wish(
                                    new Pupil(schoolClass, id, name),
                                    choices,
                                    lostBefore,
                                    assigned,
                                    friends),
                            at::path));
        }
        return null;
    }

    private List<Choice> choices(JsonCursor at) {
        var choices = new ArrayList<Choice>();
        if (at.has("clubs")) {
            choices.add(new Choice(Choice.ANY_DAY, at.references("clubs", clubById, CLUB)));
        }
        choices.addAll(
                at.objects(
                        "days",
                        day ->
                                new Choice(
                                        day.integer("weekday", 1, BellReader.LAST_WEEKDAY),
                                        day.references("clubs", clubById, CLUB))));
        return List.copyOf(choices);
    }

    private @Nullable Pupil friend(JsonCursor at) {
        var schoolClass = at.reference("class", classById, SchoolReader.CLASS);
        var id = at.text("pupil");
        return schoolClass == null ? null : new Pupil(schoolClass, id, "");
    }
}
