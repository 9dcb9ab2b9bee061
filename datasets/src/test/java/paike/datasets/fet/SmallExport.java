package paike.datasets.fet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import paike.datasets.json.SchoolReader;
import paike.model.Language;
import paike.model.school.School;
import paike.rules.AppliesTo;
import paike.rules.CostFunction;
import paike.rules.Level;
import paike.rules.Rule;
import paike.rules.RuleCatalog;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.rules.Source;
import paike.rules.course.KeepFixedTimes;
import paike.rules.day.KeepLessonsInPeriods;

/** A small school to export with one rule after another. */
final class SmallExport {
    private static final String JSON =
            """
            {
              "id": "small", "weekdays": [1, 2, 3, 4, 5],
              "bellSchedules": [
                { "id": "day", "intervals": [
                  { "kind": "lesson", "name": "L1", "start": "08:00", "end": "08:40" },
                  { "kind": "lesson", "name": "L2", "start": "08:50", "end": "09:30" },
                  { "kind": "lesson", "name": "L3", "start": "09:40", "end": "10:20" },
                  { "kind": "lunch", "start": "11:00", "end": "12:00" },
                  { "kind": "lesson", "name": "L4", "start": "13:00", "end": "13:40" },
                  { "kind": "lesson", "name": "L5", "start": "13:50", "end": "14:30" },
                  { "kind": "activity", "name": "Sport", "start": "14:40", "end": "15:10" } ] },
                { "id": "first-friday", "grades": [1], "weekdays": [5], "intervals": [
                  { "kind": "lesson", "name": "L1", "start": "08:00", "end": "08:45" },
                  { "kind": "lesson", "name": "L2", "start": "08:50", "end": "09:30" },
                  { "kind": "lesson", "name": "L3", "start": "09:40", "end": "10:20" } ] } ],
              "subjects": [
                { "id": "chinese", "marks": ["core"] },
                { "id": "maths", "marks": ["core"], "forbidden": [{ "periods": [5] }] },
                { "id": "pe" }, { "id": "it" }, { "id": "sport" } ],
              "teachers": [
                { "id": "Ada", "unavailable": [{ "weekdays": [1], "periods": [1] }] },
                { "id": "Bo" }, { "id": "Cy" }, { "id": "Di" } ],
              "rooms": [
                { "id": "R1", "building": "East", "pupilCapacity": 40 },
                { "id": "R2", "building": "East" }, { "id": "R3", "building": "West" },
                { "id": "lab", "kind": "lab", "building": "West",
                  "unavailable": [{ "weekdays": [2], "from": "13:00" }] },
                { "id": "field", "kind": "field", "classCapacity": 2 } ],
              "classes": [
                { "id": "1A", "grade": 1, "homeRoom": "R1", "pupils": 42 },
                { "id": "1B", "grade": 1, "homeRoom": "R2", "pupils": 38 },
                { "id": "2A", "grade": 2, "homeRoom": "R3", "pupils": 40,
                  "unavailable": [{ "weekdays": [3], "periods": [4, 5] }] } ],
              "assignments": [
                { "id": "c1", "classes": ["1A"], "subject": "chinese", "teachers": ["Ada"], "periods": 6,
                  "doubles": 1 },
                { "id": "c2", "classes": ["1B"], "subject": "chinese", "teachers": ["Bo"], "periods": 5 },
                { "id": "c3", "classes": ["2A"], "subject": "chinese", "teachers": ["Cy"], "periods": 3,
                  "tags": ["reading"] },
                { "id": "m1", "classes": ["1A"], "subject": "maths", "teachers": ["Di"], "periods": 2 },
                { "id": "m2", "classes": ["1B"], "subject": "maths", "teachers": ["Di"], "periods": 2 },
                { "id": "m3", "classes": ["2A"], "subject": "maths", "teachers": ["Di"], "periods": 2,
                  "fixed": [{ "weekday": 1, "period": 2 }] },
                { "id": "p12", "classes": ["1A", "1B"], "subject": "pe", "teachers": ["Cy"],
                  "periods": 1, "room": "field" },
                { "id": "p3", "classes": ["2A"], "subject": "pe", "teachers": ["Cy"], "periods": 1,
                  "room": "field" },
                { "id": "i1", "classes": ["1A"], "subject": "it", "teachers": ["Bo"], "periods": 1,
                  "weeks": "ODD", "room": "lab" },
                { "id": "x1", "classes": ["1A"], "subject": "maths", "teachers": ["Cy"], "periods": 1,
                  "weeks": "EVEN" },
                { "id": "i2", "classes": ["1B"], "subject": "it", "teachers": ["Bo"], "periods": 1,
                  "weeks": "EVEN", "room": "lab" },
                { "id": "i3", "classes": ["2A"], "subject": "it", "periods": 1,
                  "sets": [{ "name": "a", "teacher": "Ada", "room": "lab" },
                           { "name": "b", "teacher": "Bo", "room": "R3" }] },
                { "id": "s3", "kind": "activity", "classes": ["2A"], "subject": "sport",
                  "teachers": ["Cy"], "periods": 2, "room": "field" } ]
            }
            """;

    private SmallExport() {}

    static School school() {
        try {
            var tree = new ObjectMapper().readTree(JSON);
            return School.of(SchoolReader.facts(tree, "small.json"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static RulebookEntry must(Rule rule) {
        return entry(rule, Level.MUST, 1, AppliesTo.ALL);
    }

    static RulebookEntry should(Rule rule) {
        return entry(rule, Level.SHOULD, 4, AppliesTo.ALL);
    }

    static RulebookEntry entry(Rule rule, Level level, int weight, AppliesTo to) {
        return new RulebookEntry(
                RuleCatalog.id(rule) + (level == Level.MUST ? "" : "-wish"),
                rule,
                level,
                weight,
                CostFunction.LINEAR,
                to,
                Source.NONE,
                "small",
                null);
    }

    /** A rulebook of these entries, besides what makes a timetable. */
    static Rulebook book(List<RulebookEntry> entries) {
        var all = new ArrayList<>(List.of(must(new KeepLessonsInPeriods())));
        all.add(must(new KeepFixedTimes()));
        all.addAll(entries);
        return new Rulebook("small", "small", all);
    }

    static FetExport export(RulebookEntry... entries) {
        return FetExport.of(school(), book(List.of(entries)), Language.EN);
    }

    static AppliesTo teachers(String... names) {
        return new AppliesTo(Set.of(), Set.of(), Set.of(names));
    }

    static AppliesTo classes(String... names) {
        return new AppliesTo(Set.of(), Set.of(names), Set.of());
    }
}
