package paike.datasets.json;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A valid school of two classes, to be spoilt by tests. */
final class SmallSchool {
    private static final String JSON =
            """
            {
              "format": "paike-school-1",
              "id": "small",
              "weekdays": [1, 2],
              "bellSchedules": [
                { "id": "day", "intervals": [
                  { "kind": "lesson", "start": "08:00", "end": "08:40" },
                  { "kind": "lesson", "start": "08:50", "end": "09:30" },
                  { "kind": "activity", "start": "09:40", "end": "10:10" } ] },
                { "id": "fourth", "grades": [4], "intervals": [
                  { "kind": "lesson", "start": "13:00", "end": "13:40" } ] }
              ],
              "subjects": [{ "id": "chinese", "name": "语文" }, { "id": "pe", "name": "体育" }],
              "teachers": [
                { "id": "T1", "unavailable": [{ "weekdays": [1], "from": "08:00", "to": "09:00" }] },
                { "id": "T2" }
              ],
              "groups": [{ "id": "G1", "teachers": ["T1"] }],
              "rooms": [{ "id": "R1" }, { "id": "field", "kind": "playground", "classCapacity": 4 }],
              "classes": [
                { "id": "C1", "grade": 1, "pupils": 40, "homeroomTeacher": "T1", "homeRoom": "R1" },
                { "id": "C4", "grade": 4 }
              ],
              "coursePlan": [{ "grade": 1, "subject": "chinese", "periods": 2.5 }],
              "assignments": [
                { "id": "A1", "classes": ["C1"], "subject": "chinese", "teachers": ["T1"],
                  "periods": 4, "fixed": [{ "weekday": 2, "period": 2 }] },
                { "id": "A2", "classes": ["C1"], "subject": "pe", "periods": 1, "room": "playground" }
              ],
              "meetings": [
                { "id": "M1", "groups": ["G1"], "weekday": 1, "start": "16:00", "end": "17:00" }
              ],
              "clubs": [{ "id": "K1", "leaders": ["T1"], "minimumSize": 5, "maximumSize": 9 }],
              "lectures": [{ "id": "L1", "weekday": 1, "start": "15:00", "end": "16:00" }],
              "wishes": [{ "class": "C1", "pupil": "7", "clubs": ["K1"] }],
              "homework": [{ "grade": 1, "minutes": 0 }]
            }
            """;

    private SmallSchool() {}

    /** A new tree each time. */
    static ObjectNode tree() {
        return Trees.object(JSON);
    }
}
